"""Warnings: what compiles and runs, and is hardly what the author meant.

Input: a program without errors and its graphs, not lowered yet. `names` looks at what is bound, declared or imported and
never used, and at steps that nothing leads to; `habits` at what people with experience of the engine would ask about;
`keys` at what is meant to tell apart the rows of an `each` or the rounds of a loop, and does not.
"""

from typing import TYPE_CHECKING

from dfdsl.advice.habits import doubtful, same_labels
from dfdsl.advice.names import unreached, unused

if TYPE_CHECKING:
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.graph import Script
    from dfdsl.loader import Program
    from dfdsl.targets import Target


def advise(
    program: "Program", script: "Script", target: "Target", started: bool, found: "list[Diagnostic]"
) -> None:
    """Append the warnings. started: an instance is started beside the file's own starts, so its imports may all count."""
    unused(program, script, started, found)
    same_labels(script, found)
    for workflow in script.workflows:
        if workflow.span.source is program.main.span.source:
            unreached(workflow.body, found)
            doubtful(workflow.body, target, found)
            if "sys_instance_id" in workflow.span.source.text or program.main.imports:
                from dfdsl.advice.keys import instance_as_key

                instance_as_key(workflow, script.library, found)
