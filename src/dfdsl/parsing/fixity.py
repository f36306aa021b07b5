"""Groups the flat operator lists of the grammar: `&` before `|` before `~>` before `?>` and `!>`; `@>` takes the rest.

`|=>` and `<->` bind one step only, so the tree builder has applied them already. Everything here is a loop over one
list with a stack of open forms: five thousand arms cost five thousand rounds, never a deep call.
"""

from dfdsl import syntax
from dfdsl.diagnostics import Diagnostic, catalogue
from dfdsl.parsing.casts import without_cast
from dfdsl.parsing.operators import AND, IF_NOT, IF_SO, OR, THEN, VALUES, Chain
from dfdsl.parsing.regrouping import groups_otherwise, parentheses, parenthesised
from dfdsl.parsing.words import describe, short
from dfdsl.source import Source, Span


class _Sequence:
    """An open `a ~> b`; begin: where `@>` stands if it is a loop's body; arm: whether a `!>` may end it."""

    __slots__ = ("arm", "begin", "steps")

    def __init__(self, begin: int | None, arm: bool) -> None:
        self.begin = begin
        self.arm = arm
        self.steps: list[syntax.Expression] = []


class _If:
    """An open `c ?> …`; condition is None while an else-branch or the next arm's condition is awaited."""

    __slots__ = ("arms", "condition")

    def __init__(self, condition: syntax.Condition) -> None:
        self.arms: list[syntax.Arm] = []
        self.condition: syntax.Condition | None = condition


class Grouper:
    """Groups the chains of one source; findings go to `problems`, other groupings of PostgreSQL to `warnings`.

    deep: how many operators may have nested steps so far, an upper bound for the depth that operators add.
    """

    def __init__(self, source: Source, problems: list[Diagnostic]) -> None:
        self.source = source
        self.problems = problems
        self.warnings: list[Diagnostic] = []
        self.deep = 0

    def group(self, chain: Chain) -> syntax.Expression | syntax.Value:
        """The tree of a chain. A single operand comes back as it is, also if it is a value and no step."""
        steps = chain.steps
        if chain.plain:
            if len(steps) == 1:
                return steps[0]
            if not VALUES.isdisjoint(map(type, steps)):
                steps = [self.step(step) for step in steps]
            return syntax.Sequence(span=self._over(steps), steps=tuple(steps))
        before = len(self.problems)
        tree = self._ladders(chain, *self._terms(chain))
        if len(self.problems) == before and groups_otherwise(chain):
            self._warn(chain, tree)
        return tree

    def step(self, node: syntax.Expression | syntax.Value) -> syntax.Expression:
        """The node as a step; a value is none, but for a text cast to one, as scripts write it: `'SELECT 1'::text`."""
        if isinstance(node, syntax.Cast) and isinstance(quoted := without_cast(node), syntax.Quoted):
            return syntax.SqlStep(span=node.span, sql=quoted)
        if isinstance(
            node, syntax.Quoted | syntax.Number | syntax.Constant | syntax.Duration | syntax.Ref | syntax.Cast
        ):
            self.problems.append(catalogue.NOT_A_STEP.at(node.span, what=describe(node)))
            quoted = syntax.Quoted(span=node.span, body="", body_start=node.span.start, dollar=True)
            return syntax.SqlStep(span=node.span, sql=quoted)
        return node

    # `&` and `|` ------------------------------------------------------------------------------------------------

    def _terms(self, chain: Chain) -> tuple[list[syntax.Expression], list[str], dict[int, list[int]]]:
        """Joins and races grouped; what remains are `~>`, `?>` and `!>` between the terms, and `@>` before them."""
        terms: list[syntax.Expression] = []
        operators: list[str] = []
        forever: dict[int, list[int]] = {}
        race: list[syntax.Expression] = []
        join: list[syntax.Expression] = []
        marks: list[int] = []
        for index, step in enumerate(chain.steps):
            if index in chain.forever:
                marks = chain.forever[index]
            join.append(step)
            operator = chain.operators[index] if index < len(chain.operators) else ""
            if operator == AND:
                continue
            race.append(self._together(join, syntax.Parallel))
            join = []
            if operator == OR:
                continue
            if marks:
                forever[len(terms)] = marks
                if len(race) > 1:
                    self._unclear_loop(marks[-1], race)
                marks = []
            terms.append(self._together(race, syntax.Race))
            race = []
            if operator:
                operators.append(operator)
        return terms, operators, forever

    def _together(
        self, steps: list[syntax.Expression], kind: type[syntax.Parallel] | type[syntax.Race]
    ) -> syntax.Expression:
        if len(steps) == 1:
            return steps[0]
        branches = tuple(syntax.Branch(span=s.span, key=None, body=self.step(s)) for s in steps)
        return kind(span=self._over(steps), branches=branches)

    def _unclear_loop(self, mark: int, race: list[syntax.Expression]) -> None:
        first = race[0].span
        rest = Span(self.source, race[1].span.start, race[-1].span.end)
        self.problems.append(
            catalogue.UNCLEAR_LOOP.at(
                Span(self.source, mark, rest.end),
                outside=f"(@> {short(first.text)}) | {short(rest.text)}",
                inside=f"@> ({short(first.text)} | {short(rest.text)})",
            )
        )

    # `~>`, `?>`, `!>` and `@>` ----------------------------------------------------------------------------------

    def _ladders(
        self,
        chain: Chain,
        terms: list[syntax.Expression],
        operators: list[str],
        forever: dict[int, list[int]],
    ) -> syntax.Expression:
        open_forms: list[_Sequence | _If] = [_Sequence(None, False)]
        last = len(terms) - 1
        for index, term in enumerate(terms):
            for mark in forever.get(index, ()):
                open_forms.append(_Sequence(mark, False))
                self.deep += 1
            operator = operators[index] if index < last else ""
            top = open_forms[-1]
            if isinstance(top, _If):
                if operator == IF_SO:
                    top.condition = self.condition(term)
                    open_forms.append(_Sequence(None, True))
                    continue
                open_forms.pop()
                self._append(open_forms, self._if(top, self.step(term)))
                if operator == THEN:
                    self._unclear_else(top, term, terms[-1])
                    continue
            elif operator == IF_SO:
                open_forms.append(_If(self.condition(term)))
                open_forms.append(_Sequence(None, True))
                self.deep += 1
                continue
            else:
                top.steps.append(self.step(term))
            if operator == IF_NOT:
                self._await_else(open_forms, term, terms[index + 1])
        while len(open_forms) > 1:
            self._close(open_forms)
        bottom = open_forms[0]
        assert isinstance(bottom, _Sequence)
        return self._sequence(bottom)

    def _await_else(
        self, open_forms: list[_Sequence | _If], before: syntax.Expression, behind: syntax.Expression
    ) -> None:
        """`!>`: the innermost then-branch ends, its ladder waits for a branch or the next condition."""
        top = open_forms[-1]
        assert isinstance(top, _Sequence)
        if not top.arm:
            start = self.source.text.find(IF_NOT, before.span.end, behind.span.start)
            self.problems.append(catalogue.NO_IF.at(Span(self.source, start, start + 2)))
            return
        open_forms.pop()
        ladder = open_forms[-1]
        assert isinstance(ladder, _If)
        self._end_arm(ladder, top)

    def _end_arm(self, ladder: _If, branch: _Sequence) -> None:
        assert ladder.condition is not None
        body = self._sequence(branch)
        span = ladder.condition.span.to(body.span)
        ladder.arms.append(syntax.Arm(span=span, condition=ladder.condition, body=body))
        ladder.condition = None

    def _close(self, open_forms: list[_Sequence | _If]) -> None:
        """The end of the text: the innermost open form is complete, and a step of what is around it."""
        top = open_forms.pop()
        assert isinstance(top, _Sequence)
        if top.begin is not None:
            body = self._sequence(top)
            span = Span(self.source, top.begin, body.span.end)
            self._append(open_forms, syntax.Loop(span=span, body=body, condition=None, until=False))
            return
        ladder = open_forms.pop()
        assert isinstance(ladder, _If)
        self._end_arm(ladder, top)
        self._append(open_forms, self._if(ladder, None))

    def _append(self, open_forms: list[_Sequence | _If], step: syntax.Expression) -> None:
        top = open_forms[-1]
        if isinstance(top, _If):
            # `c ?> a !> @> b`: the loop is the else-branch.
            open_forms.pop()
            self._append_to(open_forms[-1], self._if(top, step))
        else:
            top.steps.append(step)

    def _append_to(self, form: _Sequence | _If, step: syntax.Expression) -> None:
        assert isinstance(form, _Sequence)
        form.steps.append(step)

    def _if(self, ladder: _If, otherwise: syntax.Expression | None) -> syntax.If:
        end = (otherwise or ladder.arms[-1]).span
        return syntax.If(span=ladder.arms[0].span.to(end), arms=tuple(ladder.arms), otherwise=otherwise)

    def _sequence(self, form: _Sequence) -> syntax.Expression:
        if len(form.steps) == 1:
            return form.steps[0]
        return syntax.Sequence(span=self._over(form.steps), steps=tuple(form.steps))

    def _unclear_else(self, ladder: _If, branch: syntax.Expression, last: syntax.Expression) -> None:
        whole = Span(self.source, ladder.arms[0].span.start, branch.span.end)
        start = self.source.text.find(THEN, branch.span.end)
        rest = Span(self.source, start + 2, last.span.end).text.strip()
        head = Span(self.source, whole.start, branch.span.start).text.rstrip()
        self.problems.append(
            catalogue.UNCLEAR_ELSE.at(
                Span(self.source, start, start + 2),
                always=f"({short(whole.text)}) ~> {short(rest)}",
                otherwise=f"{short(head)} ({short(branch.span.text)} ~> {short(rest)})",
            )
        )

    def condition(self, term: syntax.Expression | syntax.Value) -> syntax.Condition:
        """What stands left of `?>`, or what `df.if` and `df.loop` are given, as a condition."""
        if isinstance(term, syntax.SqlStep):
            return syntax.Condition(span=term.span, test=term.sql)
        if isinstance(term, syntax.Capture) and isinstance(term.step, syntax.SqlStep):
            return syntax.Condition(
                span=term.span, test=term.step.sql, capture=term.name, columns=term.columns
            )
        if isinstance(term, syntax.Ref | syntax.Quoted):
            return syntax.Condition(span=term.span, test=term)
        return syntax.Condition(span=term.span, test=self.step(term))

    def _over(self, steps: list[syntax.Expression]) -> Span:
        return Span(self.source, steps[0].span.start, steps[-1].span.end)

    def _warn(self, chain: Chain, tree: syntax.Expression) -> None:
        warning = catalogue.OTHER_GROUPING.at(tree.span, text=parenthesised(chain, tree))
        self.warnings.append(warning.with_fix(*parentheses(chain, tree)))
