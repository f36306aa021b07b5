"""What all tests share."""

import pytest
from hypothesis import settings

# A loaded machine is slow, not wrong.
settings.register_profile("dfdsl", deadline=None, derandomize=True, database=None)
settings.load_profile("dfdsl")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files anew; then read the diff"
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))
