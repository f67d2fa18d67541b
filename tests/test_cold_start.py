"""What a plain run imports. Each module costs every commit of every newsroom: add one here only with a reason."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ARTICLE = Path(__file__).parent.parent / "examples" / "comet.txt"
THIRD_PARTY = {"marisa_trie", "newslint", "pluggy", "rapidfuzz"}
STANDARD = """
    argparse array ast binascii bisect bz2 collections contextlib copy copyreg dataclasses datetime
    dis enum errno fnmatch functools gc gettext heapq importlib inspect itertools keyword linecache
    locale lzma marshal math mmap opcode operator pkgutil re reprlib shutil struct token tokenize types
    typing unicodedata warnings weakref zlib
""".split()
PROGRAM = """
import sys
before = set(sys.modules)
from newslint.__main__ import main
status = main(["check", sys.argv[1]])
print(*{name.partition(".")[0] for name in set(sys.modules) - before})
sys.exit(status)
"""


def imported() -> set[str]:
    """The modules and packages, but for the private ones, that a run on an article without a fault imports."""
    run = [sys.executable, "-c", PROGRAM, str(ARTICLE)]
    ran = subprocess.run(run, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return {name for name in ran.stdout.splitlines()[-1].split() if not name.startswith(("_", "cython"))}


def test_a_plain_run_imports_no_more_than_this() -> None:
    imported()  # fills the cache
    second = imported()
    assert second - set(STANDARD) == THIRD_PARTY
    assert second & set(sys.stdlib_module_names) <= set(STANDARD)
