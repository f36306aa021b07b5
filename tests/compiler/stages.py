"""A program's graphs before, between and after the passes."""

from collections.abc import Sequence

from dfdsl import graph
from dfdsl.assemble import assemble
from dfdsl.diagnostics import Diagnostic
from dfdsl.dump import ASSEMBLE, Stage
from dfdsl.emission.environment import Macros
from dfdsl.emission.holes import KeptHoles
from dfdsl.emission.nodes import GraphWriter
from dfdsl.emission.parts import Graphs
from dfdsl.loader import load
from dfdsl.lowering import lower
from dfdsl.record import replace
from dfdsl.source import Source
from dfdsl.targets import target as target_named

from .outcomes import no_imports


def assembled(df: str, name: str = "golden.df") -> graph.Script:
    """The graphs of a text without errors, not lowered yet."""
    diagnostics: list[Diagnostic] = []
    program, found = load(Source(name, df), no_imports)
    assert program is not None, [str(d) for d in found]
    script = assemble(program, None, diagnostics)
    assert not [d for d in (*found, *diagnostics) if d.is_error], [str(d) for d in (*found, *diagnostics)]
    return script


def lowered(df: str, name: str = "golden.df", target: str = "0.2.6") -> graph.Script:
    """The same, lowered."""
    script = assembled(df, name)
    diagnostics: list[Diagnostic] = []
    goal = target_named(target)
    inlined: dict[str, graph.Node] = {}
    workflows = tuple(lower(w, script.library, goal, diagnostics, inlined) for w in script.workflows)
    assert not diagnostics, [str(d) for d in diagnostics]
    return replace(script, workflows=workflows)


def all_stages(df: str, name: str = "golden.df", target: str = "") -> list[Stage]:
    """Every graph of the last workflow: as built, and behind each pass, its own and its children's.

    The file may begin with a comment that says the target: `-- target: 0.2.3`.
    """
    goal = target_named(target or df.splitlines()[0].partition("-- target: ")[2] or "0.2.6")
    script = assembled(df, name)
    found: list[Stage] = []
    diagnostics: list[Diagnostic] = []
    lower(script.workflows[-1], script.library, goal, diagnostics, {}, found.append)
    assert not diagnostics, [str(d) for d in diagnostics]
    return found


def stages(df: str, name: str = "golden.df") -> list[tuple[str, graph.Node]]:
    """The last workflow's own graph as built (``), and behind each pass that ran, by the pass's name."""
    own = [stage for stage in all_stages(df, name) if not stage.key and stage.ran]
    return [("" if stage.after == ASSEMBLE else stage.after, stage.body) for stage in own]


def written(workflow: graph.Workflow, declared: Sequence[str] = ()) -> str:
    """A lowered workflow's graph as the SQL expression that the script holds, and its children's behind it."""
    macros = Macros("nodes.sql.j2")
    graphs = Graphs(workflow, "dfdsl.", macros, declared)
    holes = KeptHoles(workflow, "dfdsl.", graphs)
    made = [str(GraphWriter(workflow.name, holes, macros).write(workflow.body, 0))]
    made += [f"-- {one.made.name}{one.made.body}" for one in graphs.graphs]
    return "\n".join(made)
