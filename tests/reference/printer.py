"""A program as the text of a .df file."""

from .forms import (
    Aggregate,
    AsText,
    Atomic,
    Attempts,
    Await,
    Break,
    Call,
    Capture,
    Compare,
    Condition,
    Constant,
    DivideByZero,
    Each,
    Expression,
    Fail,
    If,
    Inline,
    InstanceId,
    Json,
    Log,
    Loop,
    Number,
    Or,
    Parallel,
    Path,
    Plus,
    Program,
    Query,
    Race,
    Read,
    Reference,
    Retry,
    Select,
    Sequence,
    Sleep,
    Start,
    Step,
    Table,
    Text,
    Texts,
    Timeout,
    Try,
    Undo,
    Wait,
)


def _row(columns: tuple[str, ...], row: tuple[int | str, ...]) -> str:
    cells = (f"'{cell}'" if isinstance(cell, str) else str(cell) for cell in row)
    return "SELECT " + ", ".join(f"{cell} AS {name}" for cell, name in zip(cells, columns, strict=True))


class Printer:
    def __init__(self, program: Program) -> None:
        self._program = program

    def file(self) -> str:
        parts = [
            f"workflow {workflow.name}({', '.join(f'{name} int' for name in workflow.parameters)}) {{\n"
            f"  {self.block(workflow.body)}\n}}\n"
            for workflow in self._program.workflows
        ]
        return "".join(parts) + f"workflow main() {{\n  {self.block(self._program.body)}\n}}\nstart main()\n"

    # Expressions ------------------------------------------------------------------------------------------------------

    def read(self, read: Read, braces: bool = False) -> str:
        whole = read.name + (f".{read.column}" if read.column else "") + ("?" if read.optional else "")
        return f"${{{whole}}}" if braces else f"${whole}"

    def sql(self, e: Expression) -> str:
        match e:
            case Number(value=None):
                return "NULL::int"
            case Number(value=value):
                return f"({value})" if value is not None and value < 0 else str(value)
            case Read():
                return self.read(e)
            case Plus(left=left, number=number):
                return f"{self.sql(left)} + {number}"
            case Or(left=left, number=number):
                return f"coalesce({self.sql(left)}, {number})"
            case Text(parts=parts):
                inner = "".join(
                    p.replace("'", "''") if isinstance(p, str) else self.read(p, True) for p in parts
                )
                return f"'{inner}'"
            case Path(read=read, path=path):
                return f"{self.read(read)} #>> '{{{','.join(map(str, path))}}}'"
            case Aggregate(name=name, function=function):
                return f"(SELECT {function} FROM ${name}.*)"
            case AsText(read=read):
                return f"({self.read(read)})::text"
            case Json(read=read):
                return f"({self.read(read)})::jsonb"
            case InstanceId():
                return "'{sys_instance_id}'"
            case Attempts(label=label):
                return (
                    f"(SELECT count(*) FROM ref.log WHERE who = '{self._program.name}' AND label = '{label}')"
                )
        raise AssertionError(e)

    def condition(self, c: Condition) -> str:
        match c:
            case Constant(written=written):
                return f"$$ {written} $$"
            case Compare():
                tested = self.sql(c.left)
                if c.modulo:
                    tested = f"({tested}) % {c.modulo}"
                truth = f"{tested} {c.operator} {c.number}"
                if c.name is not None:
                    return f"$$ SELECT {truth} AS c, 7 AS t $$ |=> {c.name}(c boolean, t int)"
                return f"$$ SELECT {truth} AS c $$" if c.query else f"$$ {truth} $$"
            case Reference(read=read):
                return self.read(read)
        raise AssertionError(c)

    # Steps ------------------------------------------------------------------------------------------------------------

    def block(self, step: Step) -> str:
        """As a chain: what stands in a block."""
        if isinstance(step, Sequence):
            return " ~> ".join(self.operand(s) for s in step.steps)
        return self.step(step)

    def operand(self, step: Step) -> str:
        """As an operand of anything."""
        if isinstance(step, Capture) and not isinstance(step.step, If | Loop | Parallel | Race | Undo):
            return self.step(step)
        loose = isinstance(step, Sequence | Capture | Undo) or getattr(step, "operators", False)
        loose = loose or (isinstance(step, Loop) and step.kind == "@>")
        return f"({self.block(step)})" if loose else self.step(step)

    def branches(self, word: str, step: Parallel | Race) -> str:
        texts = [self.block(branch) for branch in step.branches]
        if step.keys is not None:
            texts = [f"{key}: {text}" for key, text in zip(step.keys, texts, strict=True)]
        return f"{word} {{ {', '.join(texts)} }}"

    def arguments(self, arguments: tuple[Expression, ...]) -> str:
        return ", ".join(self.sql(a) if isinstance(a, Read) else f"$$ {self.sql(a)} $$" for a in arguments)

    def step(self, step: Step) -> str:
        match step:
            case Select(value=value, empty=empty, count=count):
                if count != 1:
                    return (
                        f"$$ SELECT {self.sql(value)} + g AS v FROM generate_series(0, {count - 1}) AS g $$"
                    )
                return f"$$ SELECT {self.sql(value)} AS v{' WHERE false' if empty else ''} $$"
            case Log(label=label, value=value, returning=returning):
                end = "" if returning is None else f" RETURNING {returning} AS v"
                who = self._program.name
                return f"$$ INSERT INTO ref.log (who, label, v) SELECT '{who}', '{label}', ({self.sql(value)})::text{end} $$"
            case Texts(text=said, number=number):
                # A word in braces that no file declares is text.
                kept = said.replace("'", "''").replace("$", "\\$")
                return f"$$ SELECT '{kept}' AS t, {number} AS v $$"
            case Table(columns=columns, rows=rows):
                return f"$$ {' UNION ALL '.join(_row(columns, row) for row in rows)} $$"
            case Query(columns=queried):
                return f"$$ SELECT {', '.join(f'{self.sql(e)} AS {name}' for name, e in queried)} $$"
            case DivideByZero():
                return "$$ SELECT 1 / 0 AS v $$"
            case Fail(text=text):
                return f"fail {self.read(text) if isinstance(text, Read) else self.sql(text)}"
            case Sleep(seconds=int() as seconds):
                return f"sleep({seconds})"
            case Sleep(seconds=Read() as read):
                return f"sleep({self.read(read)})"
            case Sleep(seconds=Expression() as seconds):
                return f"sleep($$ {self.sql(seconds)} $$)"
            case Wait(signal=signal, seconds=seconds):
                return (
                    f"wait_for_signal('{signal}')"
                    if seconds is None
                    else f"wait_for_signal('{signal}', {seconds})"
                )
            case Capture(step=inner, name=name, columns=columns):
                return f"{self.operand(inner)} |=> {name}" + (f"({columns})" if columns else "")
            case Sequence():
                return f"({self.block(step)})"
            case If():
                return self._if(step)
            case Loop():
                return self._loop(step)
            case Break(value=value):
                match value:
                    case None:
                        return "break"
                    case str():
                        return f"break '{value}'"
                    case Read():
                        return f"break {self.read(value)}"
                    case _:
                        return f"break $$ SELECT {self.sql(value)} AS v $$"
            case Parallel(operators=True, branches=branches):
                return " & ".join(map(self.operand, branches))
            case Race(operators=True, branches=branches):
                return " | ".join(map(self.operand, branches))
            case Parallel():
                return self.branches("parallel", step)
            case Race():
                return self.branches("race", step)
            case _:
                return self._with_children(step)

    def _if(self, step: If) -> str:
        if step.operators:
            ((condition, then),) = step.arms
            text = f"{self.condition(condition)} ?> {self.operand(then)}"
            return text if step.otherwise is None else f"{text} !> {self.operand(step.otherwise)}"
        text = " else ".join(f"if {self.condition(c)} {{ {self.block(then)} }}" for c, then in step.arms)
        return text if step.otherwise is None else f"{text} else {{ {self.block(step.otherwise)} }}"

    def _loop(self, step: Loop) -> str:
        body = self.block(step.body)
        condition = "" if step.condition is None else self.condition(step.condition)
        match step.kind:
            case "while":
                return f"while {condition} {{ {body} }}"
            case "@>":
                return f"@> ({body})"
            case "loop":
                return f"loop {{ {body} }}"
        return f"loop {{ {body} }} {step.kind.removeprefix('loop ')} {condition}"

    def _with_children(self, step: Step) -> str:
        match step:
            case Try(body=body, handler=handler, name=name):
                return f"try {{ {self.block(body)} }} catch {name + ' ' if name else ''}{{ {self.block(handler)} }}"
            case Retry(attempts=attempts, body=body):
                times = (("delay", step.delay), ("max_delay", step.most))
                options = [f"{name} => {seconds}s" for name, seconds in times if seconds is not None]
                options += [] if step.factor is None else [f"factor => {step.factor}"]
                return f"retry({', '.join([str(attempts), *options])}) {{ {self.block(body)} }}"
            case Timeout(seconds=seconds, body=body, otherwise=otherwise):
                end = "" if otherwise is None else f" else {{ {self.block(otherwise)} }}"
                return f"timeout({seconds}s) {{ {self.block(body)} }}{end}"
            case Each():
                source = (
                    f"${step.source}"
                    if isinstance(step.source, str)
                    else (f"$$ SELECT g AS v FROM generate_series(1, {step.source}) AS g ORDER BY 1 $$")
                )
                named = [] if step.parallel is None else [f"parallel => {step.parallel}"]
                named += ["on_failure => 'continue'"] if step.go_on else []
                listed = f" ({', '.join(named)})" if named else ""
                return f"each {step.row} in {source}{listed} {{ {self.block(step.body)} }}"
            case Undo(step=inner, undo=undo):
                return f"{self.operand(inner)} <-> {self.operand(undo)}"
            case Atomic(body=body):
                return f"atomic {{ {self.block(body)} }}"
            case Inline(workflow=workflow, arguments=arguments):
                return f"{workflow}({self.arguments(arguments)})"
            case Call(workflow=workflow, arguments=arguments):
                return f"call {workflow}({self.arguments(arguments)}){self._options(step)}"
            case Start(workflow=workflow, arguments=arguments):
                return f"start {workflow}({self.arguments(arguments)}){self._options(step)}"
            case Await(name=name):
                return f"await ${name}.instance_id{self._options(step)}"
        raise AssertionError(step)

    def _options(self, step: Call | Start | Await) -> str:
        written = []
        if not isinstance(step, Await) and step.label is not None:
            written.append(f"label => {self.sql(step.label)}")
        if not isinstance(step, Start):
            written += [] if step.seconds is None else [f"timeout => {step.seconds}s"]
            written += ["on_failure => 'return'"] if step.go_on else []
        if isinstance(step, Call) and step.database is not None:
            written.append(f"database => '{step.database}'")
        return f" with ({', '.join(written)})" if written else ""
