"""Chains of operators, captures and undo steps."""

from typing import cast

from dfdsl import syntax
from dfdsl.parsing.automaton import Token
from dfdsl.parsing.calls import Calls
from dfdsl.parsing.fixity import Grouper
from dfdsl.parsing.literals import Literals
from dfdsl.parsing.operators import AND, IF_NOT, IF_SO, OR, THEN, Chain
from dfdsl.record import replace
from dfdsl.source import Source, Span

Expression = syntax.Expression
# A bracketed list: its items, and where its brackets stand.
Listed = tuple[list[object], int, int]


class Chains(Literals):
    """own_forms: whether something occurred that PostgreSQL's operators do not have, a `{` or `<->`."""

    def __init__(self, source: Source) -> None:
        super().__init__(source)
        self.grouper = Grouper(source, self.problems)
        self.calls = Calls(self.grouper)
        self.own_forms = False

    def chain(self, step: Expression) -> Chain:
        return Chain(step)

    def chain_forever(self, marks: list[int], step: Expression) -> Chain:
        chain = Chain(step)
        return self._mark(chain, marks)

    def _mark(self, chain: Chain, marks: list[int]) -> Chain:
        chain.plain = False
        chain.forever[len(chain.steps) - 1] = marks
        return chain

    def forever(self, mark: Token) -> list[int]:
        return [mark[0]]

    def more_forever(self, marks: list[int], mark: Token) -> list[int]:
        marks.append(mark[0])
        return marks

    def then(self, chain: Chain, _operator: Token, step: Expression) -> Chain:
        chain.steps.append(step)
        chain.operators.append(THEN)
        return chain

    def then_forever(self, chain: Chain, operator: Token, marks: list[int], step: Expression) -> Chain:
        return self._mark(self.then(chain, operator, step), marks)

    def _other(self, chain: Chain, operator: str, step: Expression) -> Chain:
        chain.steps.append(step)
        chain.operators.append(operator)
        chain.plain = False
        return chain

    def both(self, chain: Chain, _operator: Token, step: Expression) -> Chain:
        return self._other(chain, AND, step)

    def either(self, chain: Chain, _operator: Token, step: Expression) -> Chain:
        return self._other(chain, OR, step)

    def if_so(self, chain: Chain, _operator: Token, step: Expression) -> Chain:
        return self._other(chain, IF_SO, step)

    def if_not(self, chain: Chain, _operator: Token, step: Expression) -> Chain:
        return self._other(chain, IF_NOT, step)

    def if_not_forever(self, chain: Chain, operator: Token, marks: list[int], step: Expression) -> Chain:
        return self._mark(self.if_not(chain, operator, step), marks)

    def undo(self, chain: Chain, _operator: Token, undo: Expression) -> Chain:
        # PostgreSQL has no such operator, so there is no other grouping to warn of.
        self.own_forms = True
        step = self.grouper.step(chain.steps[-1])
        undo = self.grouper.step(undo)
        self.grouper.deep += 1
        chain.steps[-1] = syntax.Saga(span=step.span.to(undo.span), step=step, undo=undo)
        return chain

    def capture(self, chain: Chain, _operator: Token, name: Token) -> Chain:
        source = self.source
        steps = chain.steps
        step = steps[-1]
        start, end = name
        if type(step) is not syntax.SqlStep:
            step = self._nested(step)
        steps[-1] = syntax.Capture(
            span=Span(source, step.span.start, end),
            step=step,
            name=syntax.Word(span=Span(source, start, end), text=self.text[start:end]),
            columns=None,
        )
        chain.captured.append(len(steps) - 1)
        return chain

    def _nested(self, step: Expression) -> Expression:
        if isinstance(step, syntax.Capture | syntax.Saga):
            self.grouper.deep += 1
        return self.grouper.step(step)

    def capture_text(self, chain: Chain, operator: Token, text: Token, *_cast: Token) -> Chain:
        self.capture(chain, operator, text)
        capture = chain.steps[-1]
        assert isinstance(capture, syntax.Capture)
        chain.steps[-1] = replace(capture, name=self.calls.word(self.string(text)))
        return chain

    def capture_columns(self, chain: Chain, operator: Token, name: Token, columns: Listed) -> Chain:
        self.capture(chain, operator, name)
        capture = chain.steps[-1]
        assert isinstance(capture, syntax.Capture)
        span = self.span(capture.span.start, columns[2])
        chain.steps[-1] = replace(capture, columns=columns_of(columns), span=span)
        return chain

    def column(self, name: Token, type_: Token) -> syntax.Column:
        span = self.span(name[0], type_[1])
        return syntax.Column(span=span, name=self.text[name[0] : name[1]], type=self.type_of(type_, name))

    def quoted_column(self, name: Token, type_: Token) -> syntax.Column:
        span = self.span(name[0], type_[1])
        return syntax.Column(span=span, name=self.double_quoted(name), type=self.type_of(type_))

    def group(self, begin: Token, chain: Chain, end: Token) -> Expression:
        node = self.grouper.group(chain)
        # The brackets belong to the span: what is put around it must begin in front of them.
        # A value in parentheses is one still; fixity refuses it where a step must be.
        return cast(Expression, replace(node, span=self.span(begin[0], end[1])))

    def cast(self, value: syntax.Value, mark: Token, type_: Token) -> syntax.Cast:
        if isinstance(value, syntax.Cast):
            self.grouper.deep += 1
        return super().cast(value, mark, type_)


def columns_of(listed: Listed) -> tuple[syntax.Column, ...]:
    return tuple(c for c in listed[0] if isinstance(c, syntax.Column))
