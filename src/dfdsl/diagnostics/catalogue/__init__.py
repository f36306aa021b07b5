"""Every code and the only prose, a file for each hundred.

DF0xx files · DF1xx syntax · DF2xx names, workflows and arguments · DF3xx SQL and values · DF4xx forms, targets and limits.
Fields in braces are filled by `Code.at`. A message is one sentence that says what is wrong; the help says what to write instead.
"""

from dfdsl.diagnostics import Code
from dfdsl.diagnostics.catalogue.comments import *
from dfdsl.diagnostics.catalogue.files import *
from dfdsl.diagnostics.catalogue.forms import *
from dfdsl.diagnostics.catalogue.habits import *
from dfdsl.diagnostics.catalogue.names import *
from dfdsl.diagnostics.catalogue.sql import *
from dfdsl.diagnostics.catalogue.statements import *
from dfdsl.diagnostics.catalogue.syntax import *


def numbered() -> dict[str, Code]:
    """Every code by its number, `DF204`, in order."""
    found = {code.code: code for code in globals().values() if isinstance(code, Code)}
    return dict(sorted(found.items()))
