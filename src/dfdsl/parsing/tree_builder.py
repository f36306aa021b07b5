"""Makes the surface tree: one method for each alternative of `grammar/df.lark`, called by the automaton.

Tokens come as `(start, end)`, everything else as what an earlier method made of it. What the grammar accepts but the
language does not (a loop without a body, branches of two kinds) is found here, where the places are known.
"""

import re

from dfdsl import syntax
from dfdsl.diagnostics import catalogue
from dfdsl.parsing import calls
from dfdsl.parsing.automaton import Token
from dfdsl.parsing.calls import Arguments
from dfdsl.parsing.chains import Chains, Expression, Listed, columns_of
from dfdsl.parsing.comments import documentation
from dfdsl.parsing.operators import Chain
from dfdsl.parsing.words import describe
from dfdsl.source import Source, Span

_BLANKS = re.compile(r'[\s"]+')


class TreeBuilder(Chains):
    """The methods for one source; literals and operators are in the classes below it."""

    def __init__(self, source: Source, comments: list[Token]) -> None:
        super().__init__(source)
        self.comments = comments

    # Files ------------------------------------------------------------------------------------------------------

    def no_items(self) -> list[syntax.Node]:
        return []

    def more_items(self, items: list[syntax.Node], item: syntax.Node) -> list[syntax.Node]:
        items.append(item)
        return items

    def file_of_items(self, items: list[syntax.Node]) -> syntax.File:
        return self._file(items, None)

    def file_of_expression(self, items: list[syntax.Node], chain: Chain) -> syntax.File:
        for item in items:
            if isinstance(item, syntax.FileStart):
                self.refuse(catalogue.START_AND_EXPRESSION, item.span)
        return self._file(items, self.grouper.step(self.grouper.group(chain)))

    def _file(self, items: list[syntax.Node], body: Expression | None) -> syntax.File:
        doc = documentation(self.text, self.comments, body.span.start) if body is not None else ""
        return syntax.File(
            span=self.span(0, len(self.text)),
            imports=tuple(i for i in items if isinstance(i, syntax.Import)),
            vars=tuple(i for i in items if isinstance(i, syntax.Vars)),
            workflows=tuple(i for i in items if isinstance(i, syntax.Workflow)),
            starts=tuple(i for i in items if isinstance(i, syntax.FileStart)),
            body=body,
            doc=doc,
            types=tuple(self.types),
        )

    def import_(self, begin: Token, path: Token) -> syntax.Import:
        return syntax.Import(span=self.span(begin[0], path[1]), path=self.double_quoted(path))

    def vars_(self, begin: Token, names: list[syntax.Word]) -> syntax.Vars:
        return syntax.Vars(span=self.span(begin[0], names[-1].span.end), names=tuple(names))

    def one_name(self, name: Token) -> list[syntax.Word]:
        return [self.name(name)]

    def more_names(self, names: list[syntax.Word], _comma: Token, name: Token) -> list[syntax.Word]:
        names.append(self.name(name))
        return names

    def workflow(
        self, begin: Token, name: Token, parameters: Listed, options: "_Options", body: syntax.Block
    ) -> syntax.Workflow:
        return syntax.Workflow(
            span=self.span(begin[0], body.span.end),
            name=self.name(name),
            parameters=tuple(p for p in parameters[0] if isinstance(p, syntax.Parameter)),
            options=options[0],
            body=body,
            doc=documentation(self.text, self.comments, begin[0]),
        )

    def parameter(self, name: Token, type_: Token) -> syntax.Parameter:
        type_name = self.type_of(type_, name)
        return syntax.Parameter(
            span=self.span(name[0], type_[1]), name=self.name(name), type=type_name, default=None
        )

    def parameter_with_default(
        self, name: Token, type_: Token, _equals: Token, default: syntax.Value
    ) -> syntax.Parameter:
        span = self.span(name[0], default.span.end)
        type_name = self.type_of(type_, name)
        return syntax.Parameter(span=span, name=self.name(name), type=type_name, default=default)

    def file_start(
        self, begin: Token, name: Token, arguments: Listed, options: "_Options"
    ) -> syntax.FileStart:
        word, given = self._callee(name, arguments)
        span = self.span(begin[0], options[1] or arguments[2])
        return syntax.FileStart(span=span, name=word, arguments=given, options=options[0])

    # Lists ------------------------------------------------------------------------------------------------------

    def no_list(self, begin: Token, end: Token) -> Listed:
        if self.text[begin[0]] == "{":
            self.own_forms = True
        return [], begin[0], end[1]

    def whole_list(self, begin: Token, items: list[object], *end: Token) -> Listed:
        if self.text[begin[0]] == "{":
            self.own_forms = True
        return items, begin[0], end[-1][1]

    def one(self, item: object) -> list[object]:
        return [item]

    def more(self, items: list[object], _comma: Token, item: object) -> list[object]:
        items.append(item)
        return items

    def no_options(self) -> "_Options":
        return (), 0

    def options(self, _with: Token, arguments: Listed) -> "_Options":
        return self.calls.options(_arguments(arguments)), arguments[2]

    def argument(self, value: calls.Given) -> calls.Passed:
        return calls.Passed(None, value)

    def named_argument(self, name: Token, _arrow: Token, value: calls.Given) -> calls.Passed:
        return calls.Passed(self.name(name), value)

    def given_chain(self, chain: Chain) -> calls.Given:
        return self.grouper.group(chain)

    # Blocks -----------------------------------------------------------------------------------------------------

    def empty_block(self, begin: Token, end: Token) -> syntax.Block:
        self.own_forms = True
        return syntax.Block(span=self.span(begin[0], end[1]), body=None)

    def block(self, begin: Token, chain: Chain, end: Token) -> syntax.Block:
        self.own_forms = True
        body = self.grouper.step(self.grouper.group(chain))
        return syntax.Block(span=self.span(begin[0], end[1]), body=body)

    def _filled(self, what: str, block: syntax.Block) -> syntax.Block:
        if block.body is None:
            self.refuse(catalogue.EMPTY_BODY, block.span, what=what)
        return block

    # Conditions -------------------------------------------------------------------------------------------------

    def condition(self, test: syntax.Quoted | syntax.Ref) -> syntax.Condition:
        return syntax.Condition(span=test.span, test=test)

    def condition_capture(
        self, test: syntax.Quoted | syntax.Ref, _operator: Token, name: Token, columns: Listed | None = None
    ) -> syntax.Condition:
        if isinstance(test, syntax.Ref):
            self.refuse(catalogue.NOT_A_STEP, test.span, what=describe(test))
        word = self.calls.word(self.string(name)) if self.text[name[0]] == "'" else self.name(name)
        end = columns[2] if columns is not None else name[1]
        return syntax.Condition(
            span=self.span(test.span.start, end),
            test=test,
            capture=word,
            columns=columns_of(columns) if columns is not None else None,
        )

    # Block forms ------------------------------------------------------------------------------------------------

    def one_arm(self, begin: Token, condition: syntax.Condition, body: syntax.Block) -> list[syntax.Arm]:
        return [syntax.Arm(span=self.span(begin[0], body.span.end), condition=condition, body=body)]

    def more_arms(
        self,
        arms: list[syntax.Arm],
        _else: Token,
        begin: Token,
        condition: syntax.Condition,
        body: syntax.Block,
    ) -> list[syntax.Arm]:
        arms.extend(self.one_arm(begin, condition, body))
        return arms

    def if_step(self, arms: list[syntax.Arm]) -> syntax.If:
        return syntax.If(span=arms[0].span.to(arms[-1].span), arms=tuple(arms), otherwise=None)

    def if_else(self, arms: list[syntax.Arm], _else: Token, otherwise: syntax.Block) -> syntax.If:
        return syntax.If(span=arms[0].span.to(otherwise.span), arms=tuple(arms), otherwise=otherwise)

    def while_step(self, begin: Token, condition: syntax.Condition, body: syntax.Block) -> syntax.While:
        span = self.span(begin[0], body.span.end)
        return syntax.While(span=span, condition=condition, body=self._filled("while", body))

    def loop(self, begin: Token, body: syntax.Block) -> syntax.Loop:
        return self._loop(begin, body, None, False)

    def loop_while(
        self, begin: Token, body: syntax.Block, _while: Token, test: syntax.Quoted | syntax.Ref
    ) -> syntax.Loop:
        return self._loop(begin, body, self.condition(test), False)

    def loop_until(
        self, begin: Token, body: syntax.Block, _until: Token, test: syntax.Quoted | syntax.Ref
    ) -> syntax.Loop:
        return self._loop(begin, body, self.condition(test), True)

    def _loop(
        self, begin: Token, body: syntax.Block, condition: syntax.Condition | None, until: bool
    ) -> syntax.Loop:
        span = self.span(begin[0], (condition or body).span.end)
        return syntax.Loop(span=span, body=self._filled("loop", body), condition=condition, until=until)

    def branch(self, chain: Chain) -> syntax.Branch:
        body = self.grouper.step(self.grouper.group(chain))
        return syntax.Branch(span=body.span, key=None, body=body)

    def keyed_branch(self, key: Token, _colon: Token, chain: Chain) -> syntax.Branch:
        body = self.grouper.step(self.grouper.group(chain))
        return syntax.Branch(span=self.span(key[0], body.span.end), key=self.name(key), body=body)

    def parallel(self, begin: Token, branches: Listed) -> syntax.Parallel:
        span = self.span(begin[0], branches[2])
        return syntax.Parallel(span=span, branches=self._branches("parallel", branches))

    def race(self, begin: Token, branches: Listed) -> syntax.Race:
        span = self.span(begin[0], branches[2])
        return syntax.Race(span=span, branches=self._branches("race", branches))

    def _branches(self, what: str, listed: Listed) -> tuple[syntax.Branch, ...]:
        branches = tuple(b for b in listed[0] if isinstance(b, syntax.Branch))
        if not branches:
            self.refuse(catalogue.EMPTY_BODY, self.span(listed[1], listed[2]), what=what)
        keys: dict[str, Span] = {}
        odd = None
        for branch in branches:
            if (branch.key is None) != (branches[0].key is None):
                odd = odd or branch
            elif branch.key is not None and branch.key.text in keys:
                self.refuse(catalogue.DUPLICATE_KEY, branch.key.span, key=branch.key.text)
            if branch.key is not None:
                keys.setdefault(branch.key.text, branch.key.span)
        if odd is not None:
            self.refuse(catalogue.MIXED_BRANCHES, (odd.key or odd).span, what=what)
        return branches

    def retry(self, begin: Token, arguments: Listed, body: syntax.Block) -> Expression:
        span = self.span(begin[0], body.span.end)
        return self.calls.retry(span, self._list_of(begin, arguments), self._filled("retry", body))

    def timeout(self, begin: Token, arguments: Listed, body: syntax.Block) -> Expression:
        span = self.span(begin[0], body.span.end)
        return self.calls.timeout(span, self._list_of(begin, arguments), body, None)

    def timeout_else(
        self, begin: Token, arguments: Listed, body: syntax.Block, _else: Token, otherwise: syntax.Block
    ) -> Expression:
        span = self.span(begin[0], otherwise.span.end)
        return self.calls.timeout(span, self._list_of(begin, arguments), body, otherwise)

    def try_(self, begin: Token, body: syntax.Block, _catch: Token, handler: syntax.Block) -> syntax.Try:
        return syntax.Try(span=self.span(begin[0], handler.span.end), body=body, error=None, handler=handler)

    def try_named(
        self, begin: Token, body: syntax.Block, _catch: Token, error: Token, handler: syntax.Block
    ) -> syntax.Try:
        span = self.span(begin[0], handler.span.end)
        return syntax.Try(span=span, body=body, error=self.name(error), handler=handler)

    def each(
        self, begin: Token, row: Token, _in: Token, rows: syntax.Quoted | syntax.Ref, body: syntax.Block
    ) -> syntax.Each:
        return self._each(begin, row, rows, (), body)

    def each_options(
        self,
        begin: Token,
        row: Token,
        _in: Token,
        rows: syntax.Quoted | syntax.Ref,
        arguments: Listed,
        body: syntax.Block,
    ) -> syntax.Each:
        return self._each(begin, row, rows, self.calls.options(_arguments(arguments)), body)

    def _each(
        self,
        begin: Token,
        row: Token,
        rows: syntax.Quoted | syntax.Ref,
        options: tuple[syntax.Option, ...],
        body: syntax.Block,
    ) -> syntax.Each:
        span = self.span(begin[0], body.span.end)
        word = self.name(row)
        return syntax.Each(span=span, row=word, rows=rows, options=options, body=self._filled("each", body))

    def atomic(self, begin: Token, body: syntax.Block) -> syntax.Atomic:
        return syntax.Atomic(span=self.span(begin[0], body.span.end), body=self._filled("atomic", body))

    # Steps in one word or with a name ---------------------------------------------------------------------------

    def break_(self, begin: Token) -> syntax.Break:
        return syntax.Break(span=self.span(*begin), value=None)

    def break_value(self, begin: Token, value: syntax.Value) -> syntax.Break:
        return syntax.Break(span=self.span(begin[0], value.span.end), value=value)

    def fail(self, begin: Token, text: syntax.Value) -> syntax.Fail:
        return syntax.Fail(span=self.span(begin[0], text.span.end), text=text)

    def called(self, name: Token, arguments: Listed) -> Expression:
        return self.calls.step(self.span(name[0], arguments[2]), self._list_of(name, arguments))

    def _list_of(self, name: Token, arguments: Listed) -> Arguments:
        called = _BLANKS.sub("", self.text[name[0] : name[1]])
        return Arguments(
            called, self.span(*name), _arguments(arguments), self.span(arguments[1], arguments[2])
        )

    def _callee(self, name: Token, arguments: Listed) -> tuple[syntax.Word, tuple[syntax.Argument, ...]]:
        listed = self._list_of(name, arguments)
        return syntax.Word(span=listed.place, text=listed.called), self.calls.workflow_arguments(listed)

    def call(self, begin: Token, name: Token, arguments: Listed, options: "_Options") -> syntax.Call:
        word, given = self._callee(name, arguments)
        span = self.span(begin[0], options[1] or arguments[2])
        return syntax.Call(span=span, name=word, arguments=given, options=options[0])

    def start_step(
        self, begin: Token, name: Token, arguments: Listed, options: "_Options"
    ) -> syntax.StartStep:
        word, given = self._callee(name, arguments)
        span = self.span(begin[0], options[1] or arguments[2])
        return syntax.StartStep(span=span, name=word, arguments=given, options=options[0])

    def await_(self, begin: Token, instance: syntax.Ref, options: "_Options") -> syntax.Await:
        span = self.span(begin[0], options[1] or instance.span.end)
        return syntax.Await(span=span, instance=instance, options=options[0])


_Options = tuple[tuple[syntax.Option, ...], int]


def _arguments(listed: Listed) -> list[calls.Passed]:
    return [a for a in listed[0] if isinstance(a, calls.Passed)]
