"""DF42x, DF45x: what compiles and runs, and what people with experience of the engine would ask about."""

from dfdsl.diagnostics import Code, Severity

WARNING = Severity.WARNING

LOOP_WITHOUT_WAIT = Code(
    "DF450",
    WARNING,
    "this loop never ends and never waits",
    "runs once a second, for ever",
    "put a `sleep(…)` or a wait into it, or leave it with `break` when there is nothing left to do",
)
LOOP_ENDS = Code(
    "DF451",
    WARNING,
    "this loop fails after {cap} rounds: at one in {pace} it lives for {life}",
    "fails in {life}",
    "sleep longer, leave it with `break` after some time and start the workflow anew, or let a schedule start it",
)
WAIT_WITHOUT_END = Code(
    "DF452",
    WARNING,
    "nothing but the signal `{signal}` ends this wait, and a signal that comes before the wait begins is lost",
    "may wait for ever",
    "give it a time-out, `wait_for_signal('{signal}', 1h)`, and look at `.timed_out`",
)
ANSWER_NOT_READ = Code(
    "DF453",
    WARNING,
    "nobody looks at the answer of this request: one with the status 404 counts as done",
    "answer not read",
    "write `expect => 'success'`, or keep the answer, `|=> answer`, and look at `$answer.ok`",
)
SECRET_STORED = Code(
    "DF454",
    WARNING,
    "the engine variable `{name}` looks like a secret, and here its value is stored with the step",
    "stored in df.nodes",
    'put it into a header of a request, `headers => \'{{"Authorization": "Bearer {{{name}}}"}}\'`: there the engine puts it in when it sends',
)
SAME_LABEL = Code(
    "DF455",
    WARNING,
    "two instances are started under the label `{label}`",
    "the same label",
    "give each a label of its own, or write `singleton => true` if only one is meant to run",
)
RETRIED_INSERT = Code(
    "DF456",
    WARNING,
    "when a later step fails, the next attempt inserts these rows once more",
    "repeated by each attempt",
    "add `ON CONFLICT DO NOTHING` with a key that stays the same, `{{step_key}}`, or move the step before the `retry`",
)
JSON_AS_TEXT = Code(
    "DF339",
    WARNING,
    "a quote, a backslash or a line break in `{written}` would make this body no JSON",
    "a text around a value",
    "let SQL build it: `json => $$ jsonb_build_object('key', {written}) $$`",
)
LATE_COMMIT = Code(
    "DF457",
    WARNING,
    "this start is committed with the whole block, and {target} forgets an instance whose start is not committed within five seconds",
    "started before the block's other statements",
    "put the start last, or into a step of its own behind the block",
)
INSTANCE_AS_KEY = Code(
    "DF420",
    WARNING,
    "`{{sys_instance_id}}` is the same {where}, so as a key it lets only the first one through",
    "one key for all of them",
    "write `{{step_key}}`: each row, round and step has its own, and keeps it when it runs again",
)
STEP_KEY_DECLARED = Code(
    "DF421",
    WARNING,
    "`{{step_key}}` means the engine variable of this name in this file, not the key of each step",
    "hides the key",
    "call the variable something else, or leave the declaration out if the key is meant",
)
