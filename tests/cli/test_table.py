"""A result as text: psql's table, or indented JSON."""

import pytest

from dfdsl.cli.table import dump, parse, show, width


def rows(text: str, count: int) -> str:
    return f'{{"rows": {text}, "row_count": {count}}}'


def test_numbers_stand_right_and_texts_left() -> None:
    shown = show(rows('[{"id": 1, "name": "a"}, {"id": 200, "name": "bcd"}]', 2))
    assert shown == " id  | name\n-----+------\n   1 | a\n 200 | bcd\n(2 rows)\n"


def test_one_row_is_not_two_rows() -> None:
    assert show(rows('[{"n": 1}]', 1)) == " n\n---\n 1\n(1 row)\n"


@pytest.mark.parametrize("text", [rows("[]", 0), rows("[{}]", 1)])
def test_a_result_without_columns_is_only_counted(text: str) -> None:
    assert show(text) in ("(0 rows)\n", "(1 row)\n")


def test_null_is_empty_and_booleans_are_short() -> None:
    shown = show(rows('[{"a": null, "b": true, "c": false}]', 1))
    assert shown.splitlines()[2] == "   | t | f"


def test_a_column_of_nulls_and_numbers_stands_right() -> None:
    assert show(rows('[{"a": null}, {"a": 10}]', 2)).splitlines()[2:4] == ["", " 10"]


def test_wide_characters_take_two_columns() -> None:
    assert width("漢字") == 4
    assert width("e\u0301") == 1
    lines = show(rows('[{"a": "漢字", "b": 1}, {"a": "x", "b": 2}]', 2)).splitlines()
    assert lines[1:4] == ["------+---", " 漢字 | 1", " x    | 2"]


def test_a_value_that_goes_on_in_the_next_line_says_so() -> None:
    lines = show(rows('[{"a": "x\\nyz", "b": 1}]', 1)).splitlines()
    assert lines[2:4] == [" x +| 1", " yz |"]


def test_digits_are_those_of_the_server() -> None:
    assert "12345678901234567890.10" in show(rows('[{"a": 12345678901234567890.10}]', 1))
    assert show('{"a": [1.10, 2e400]}') == '{\n  "a": [\n    1.10,\n    2e400\n  ]\n}\n'


def test_nested_values_are_json_on_one_line() -> None:
    assert show(rows('[{"a": {"k": [1, "ä"]}}]', 1)).splitlines()[2] == ' {"k": [1, "ä"]}'


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert "\x1b" not in show(rows('[{"a": "\\u001b[2J"}]', 1))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("3", "3"),
        ('"x"', '"x"'),
        ("true", "true"),
        ("[]", "[]"),
        ('{"rows": 3, "row_count": 1}', '{\n  "rows": 3,\n  "row_count": 1\n}'),
    ],
)
def test_other_values_are_json(text: str, shown: str) -> None:
    assert show(text) == shown + "\n"


def test_the_wanted_order_of_columns_counts_only_if_it_names_all() -> None:
    text = rows('[{"b": 1, "aa": 2}]', 1)
    assert show(text, ["aa", "b"]).splitlines()[0] == " aa | b"
    assert show(text, ["aa"]).splitlines()[0] == " b | aa"


def test_deeply_nested_json_is_shown_as_it_is() -> None:
    text = "[" * 100_000 + "]" * 100_000
    assert show(text) == text + "\n"


def test_dump_is_what_parse_read() -> None:
    text = '{"a": [1, {"b": null}], "c": "ü"}'
    assert dump(parse(text), None) == text
