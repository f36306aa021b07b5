"""DF16x: comments that speak to the compiler."""

from dfdsl.diagnostics import Code, Severity

WARNING = Severity.WARNING

_FORM = "write `-- df: allow DF123 because …`, or `-- df: allow-file DF123 because …` for the whole file"

BAD_ALLOW = Code("DF160", WARNING, "this comment looks like an allow comment and is none", "{wrong}", _FORM)
ALLOW_WITHOUT_REASON = Code(
    "DF161",
    WARNING,
    "an allow comment needs a reason, so this one has no effect",
    "why may it stay?",
    "write `{written} because …`",
)
ALLOW_UNKNOWN_CODE = Code(
    "DF162", WARNING, "there is no code `{code}`", "unknown code", "`dfdsl explain` lists all codes"
)
ALLOW_OF_ERROR = Code(
    "DF163",
    WARNING,
    "`{code}` is an error, and only warnings can be allowed",
    "an error",
    "take it out of the comment and mend what it says; `dfdsl explain {code}` tells how",
)
UNUSED_ALLOW = Code(
    "DF164",
    WARNING,
    "nothing here gives the warning `{code}` that this comment allows",
    "not needed",
    "take it out",
)
