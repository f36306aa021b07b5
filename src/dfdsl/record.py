"""Records: the frozen, slotted, keyword-only classes that trees and graphs are made of.

Like `dataclasses.dataclass(frozen=True, slots=True, kw_only=True)`, for type checkers the same (PEP 681), but cheap: a
compiler has some hundred of these classes, and making dataclasses of them costs several times what `dfdsl check` may take
to start, while each `object.__setattr__` of a frozen one costs as much as reading a token. So `__init__` is made at a
class's first use, and it is the type checker that holds nobody writes a field.
"""

from typing import Any, TypeVar, dataclass_transform

_R = TypeVar("_R", bound="Record")
_AS_VALUES = 1  # annotationlib.Format.VALUE


class _RecordType(type):
    """Gives a class slots for its annotated fields."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, kw_only: bool = True
    ) -> "_RecordType":
        own = _annotated(namespace)
        defaults = {field: namespace.pop(field) for field in own if field in namespace}
        if "__slots__" not in namespace:
            namespace["__slots__"] = own
        made = super().__new__(mcs, name, bases, namespace)
        inherited: dict[str, Any] = {}
        fields: tuple[str, ...] = ()
        for base in reversed(made.__mro__[1:]):
            if isinstance(base, _RecordType):
                fields = base._fields
                inherited.update(base._defaults)
        made._fields = (*fields, *own)
        made._defaults = {**inherited, **defaults}
        made._kw_only = kw_only
        made.__init__ = _first_init  # type: ignore[misc]
        return made

    _fields: tuple[str, ...]
    _defaults: dict[str, Any]
    _kw_only: bool


def _annotated(namespace: dict[str, Any]) -> tuple[str, ...]:
    """The annotated names of a class's body, in their order.

    Up to Python 3.13 they are in the body itself; from 3.14 on a function that makes them is (PEP 649), under one of two
    names, as `annotationlib.get_annotate_from_class_namespace` says, which takes longer to import than all this.
    """
    found = namespace.get("__annotations__")
    if found is None:
        annotate = namespace.get("__annotate__") or namespace.get("__annotate_func__")
        found = annotate(_AS_VALUES) if annotate is not None else ()
    return tuple(found)


def _first_init(self: Any, *args: Any, **fields: Any) -> None:
    """Makes the class's own `__init__`, and does its work this once."""
    cls = type(self)
    defaults = cls._defaults
    names = sorted(cls._fields, key=lambda field: field in defaults) if not cls._kw_only else cls._fields
    parameters = ", ".join(f"{name}=_defaults['{name}']" if name in defaults else name for name in names)
    star = "*, " if cls._kw_only and names else ""
    body = "\n".join(f"    self.{name} = {name}" for name in names) or "    pass"
    scope: dict[str, Any] = {"_defaults": defaults}
    exec(f"def __init__(self, {star}{parameters}):\n{body}\n", scope)
    cls.__init__ = scope["__init__"]
    cls.__init__(self, *args, **fields)


@dataclass_transform(kw_only_default=True, frozen_default=True)
class _Transformed(_RecordType):
    """What type checkers are told: subclasses behave as frozen, keyword-only dataclasses."""


class Record(metaclass=_Transformed):
    """Base of all records; equal when the classes and all fields are."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, field) == getattr(other, field) for field in type(self)._fields)

    def __hash__(self) -> int:
        return hash((type(self), *[getattr(self, field) for field in type(self)._fields]))

    def __repr__(self) -> str:
        fields = ", ".join(f"{field}={getattr(self, field)!r}" for field in type(self)._fields)
        return f"{type(self).__name__}({fields})"


def fields(record: type[Record] | Record) -> tuple[str, ...]:
    """The names of a record's fields, in the order in which they are declared."""
    cls = record if isinstance(record, type) else type(record)
    return cls._fields


def replace(record: _R, /, **changes: Any) -> _R:
    """The same record with other values in these fields.

    Raises AttributeError for a field that the class has not.
    """
    cls = type(record)
    made = cls.__new__(cls)
    for field in cls._fields:
        if field not in changes:
            setattr(made, field, getattr(record, field))
    for field, value in changes.items():
        setattr(made, field, value)
    return made
