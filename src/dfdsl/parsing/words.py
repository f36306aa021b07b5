"""How messages call things."""

from dfdsl import syntax


def short(text: str, limit: int = 40) -> str:
    """The text on one line, its middle left out when it is long."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    return f"{text[: limit - 12].rstrip()} … {text[-9:].lstrip()}"


_NAMES_OF_VALUES = {
    syntax.Quoted: "a text",
    syntax.Number: "a number",
    syntax.Constant: "a constant",
    syntax.Duration: "a duration",
    syntax.Ref: "a reference",
    syntax.Cast: "a value with a cast",
}


def describe(value: syntax.Value) -> str:
    return _NAMES_OF_VALUES[type(value)]
