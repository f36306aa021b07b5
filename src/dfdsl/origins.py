"""What the keys of steps begin with, `{step_key}`, and the names by which it is known on its way to the instance."""

from dfdsl.record import Record

STEP_KEY = "sys_step_key"
"""The variable that `{step_key}` reads, until the pass `keys`."""
ORIGIN = "sys_key_origin"
"""The variable that holds what all keys of an instance begin with; no author can write either name."""
BARE_ORIGIN = "sys_key_origin_bare"
"""The same where its place in a called workflow is filled with the bare text."""
ROW_KEY = "dfx_key"
"""The column by which the body of an `each` reads what the keys of its row begin with."""


class Bare(Record):
    """The text of an origin as it stands in a request's header or body, where no SQL is evaluated.

    of: the part that reads it, an `EngineVariable` or a `Use`.
    """

    of: Record
