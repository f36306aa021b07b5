"""Places in the text of a child's graph: marks where the step that starts the child puts a value or a graph."""


def place(key: str, name: str) -> str:
    """What stands in a child's text until the step that starts it has put a value there."""
    return f"@dfx:{key}:{name}@"


def parameter_place(key: str, name: str) -> str:
    """The place of a called workflow's parameter."""
    return place(key, f"p:{name}")


def variable_place(key: str, name: str) -> str:
    """The place of an engine variable in a called workflow, or of its label."""
    return place(key, f"v:{name}")


def needle(at: str) -> str:
    """SQL of the text of a place. It does not stand there as it is, since the statement may lie in a text with places."""
    return f"chr(64) || '{at[1:]}'"


def unset(name: str) -> str:
    """SQL that fails because an engine variable is not set."""
    return f"(concat('the engine variable {name} is not set for this role'))::int4::text"
