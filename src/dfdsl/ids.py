"""Node ids: 8 hex digits of a path, so that they stay when an unrelated step changes."""

from zlib import crc32


def id_of(path: str) -> str:
    """The id of a path, whether or not another path has the same."""
    return f"{crc32(path.encode()):08x}"


def unused(path: str, taken: set[str]) -> str:
    """The id of a path, taken from now on; a collision is salted until it is none."""
    id = id_of(path)
    while id in taken:
        path += "+"
        id = id_of(path)
    taken.add(id)
    return id
