"""Canned answers: which one a request gets, and what is said about files that are not right."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from dfdsl.local.answers import Answer, Answers, read_answers
from dfdsl.local.errors import LocalEngineError
from dfdsl.local.http import HttpFailed, Rules, send
from local.http_server import serving


def written(folder: Path, content: object, name: str = "answers.json") -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def request(url: str, method: str = "GET", timeout: int = 5) -> dict[str, object]:
    return {"url": url, "method": method, "body": None, "headers": None, "timeout_seconds": timeout}


def ask(path: Path, url: str, method: str = "GET", timeout: int = 5) -> dict[str, object]:
    found = send(request(url, method, timeout), False, Rules(answers=Answers(path)))
    assert isinstance(found, dict)
    return {**found, "duration_ms": 0}


def test_json_and_text_answers(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        [
            {"method": "get", "url": "https://a.example/x", "json": {"b": 1, "a": [1, "é"]}},
            {"url": "https://a.example/*", "status": 404, "body": "no", "headers": {"X-Why": "gone"}},
            {"url": "https://b.example/img?size=*", "base64": "AP8="},
            {"url": "https://c.example/", "status": 204},
        ],
    )
    assert ask(path, "https://a.example/x") == {
        "status": 200,
        "body": '{"b":1,"a":[1,"é"]}',
        "headers": {"content-type": "application/json", "content-length": "20"},
        "ok": True,
        "duration_ms": 0,
        "encoding": "text",
    }
    other = ask(path, "https://a.example/x", "POST")
    assert (other["status"], other["ok"], other["body"]) == (404, False, "no")
    assert other["headers"] == {
        "content-type": "text/plain; charset=utf-8",
        "content-length": "2",
        "x-why": "gone",
    }
    picture = ask(path, "https://b.example/img?size=7")
    assert (picture["encoding"], picture["body"]) == ("base64", "AP8=")
    assert ask(path, "https://c.example/")["headers"] == {}


def test_only_a_star_is_special_in_an_url(tmp_path: Path) -> None:
    path = written(tmp_path, [{"url": "https://a.example/x?y=[1]", "body": ""}])
    assert ask(path, "https://a.example/x?y=[1]")["status"] == 200
    with pytest.raises(HttpFailed):
        ask(path, "https://a.example/xxy=1")


def test_an_answer_may_be_used_up(tmp_path: Path) -> None:
    answers = Answers(
        written(
            tmp_path, [{"url": "http://a/", "status": 503, "body": "busy", "times": 1}, {"url": "http://a/"}]
        )
    )
    rules = Rules(answers=answers)
    with pytest.raises(HttpFailed, match="HTTP GET http://a/ returned 503: busy"):
        send(request("http://a/"), False, rules)
    assert send(request("http://a/"), False, rules)["status"] == 200
    assert isinstance(answers.take("GET", "http://a/"), Answer)


def test_a_request_without_an_answer_fails_and_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, [{"url": "http://a/", "times": 1}])
    answers = Answers(path)
    with serving() as server, pytest.raises(HttpFailed) as failed:
        # The server is there, and is not asked.
        send(request(f"{server}/json"), False, Rules(answers=answers))
    assert (
        str(failed.value)
        == f"HTTP request not sent: there is no answer in answers.json for GET {server}/json"
    )
    answers.take("GET", "http://a/")
    assert answers.take("GET", "http://a/") == (
        "HTTP request not sent: no answer is left in answers.json for GET http://a/"
    )


def test_a_delay_runs_into_the_time_limit(tmp_path: Path) -> None:
    path = written(tmp_path, [{"url": "*", "delay": 60}])
    with pytest.raises(HttpFailed, match=r"^HTTP timeout after 1s: http://a/$"):
        ask(path, "http://a/", timeout=1)


def test_toml(tmp_path: Path) -> None:
    text = '[[answers]]\nmethod = "POST"\nurl = "http://a/*"\njson = {ok = true}\n\n[[answers]]\nurl = "*"\n'
    first, second = read_answers(written(tmp_path, text, "answers.toml"))
    assert (first.method, first.body) == ("POST", b'{"ok":true}')
    assert (second.method, second.body) == (None, b"")


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = written(tmp_path, [{"url": "*", "body": "one"}])
    answers = Answers(path)
    written(tmp_path, [{"url": "*", "body": "second"}])
    found = answers.take("GET", "http://a/")
    assert isinstance(found, Answer)
    assert found.body == b"second"
    written(tmp_path, "{")
    assert ":1:2: this is not JSON" in str(answers.take("GET", "http://a/"))
    os.unlink(path)
    assert "cannot be read: No such file" in str(answers.take("GET", "http://a/"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[{"url": }]', "answers.json:1:10: this is not JSON"),
        ("7", "the answers have to be a list"),
        ({"answer": []}, "unknown key 'answer'"),
        ([1], "answer 1 has to be an object"),
        ([{"url": "*"}, {}], "answer 2 has no url"),
        ([{"url": 1}], "answer 1: url has to be a text"),
        ([{"uri": "x"}], "answer 1 has an unknown key 'uri'; there are: method, url,"),
        ([{"url": "*", "method": "FETCH"}], "answer 1: method has to be one of GET,"),
        ([{"url": "*", "status": 99}], "answer 1: status has to be from 100 to 599, not 99"),
        ([{"url": "*", "status": "200"}], "answer 1: status has to be a whole number"),
        ([{"url": "*", "status": True}], "answer 1: status has to be a whole number"),
        ([{"url": "*", "times": 0}], "answer 1: times has to be from 1"),
        ([{"url": "*", "delay": "1s"}], "answer 1: delay has to be a number of seconds"),
        ([{"url": "*", "headers": {"a": 1}}], "answer 1: the header a has to be a text"),
        ([{"url": "*", "body": {}}], "answer 1: body has to be a text"),
        ([{"url": "*", "body": "", "json": 1}], "answer 1 has both body and json"),
        ([{"url": "*", "base64": "!"}], "answer 1: base64 is not base64"),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path: Path, content: object, said: str) -> None:
    with pytest.raises(LocalEngineError) as refused:
        read_answers(written(tmp_path, content))
    assert said in str(refused.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path, said in (
        (tmp_path / "none.json", "cannot be read: No such file"),
        (tmp_path, "cannot be read: Is a directory"),
        (written(tmp_path, "a = ", "bad.toml"), "bad.toml is not TOML"),
        (written(tmp_path, "[" * 100_000, "deep.json"), "nested too deeply"),
    ):
        with pytest.raises(LocalEngineError, match=said):
            read_answers(path)
    (tmp_path / "latin.json").write_bytes(b'["\xe9"]')
    with pytest.raises(LocalEngineError, match="is not UTF-8: byte 2"):
        read_answers(tmp_path / "latin.json")
