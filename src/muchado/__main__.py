"""`python -m muchado` does what `muchado` does."""

from __future__ import annotations

from muchado.cli.main import main

if __name__ == "__main__":
    main()
