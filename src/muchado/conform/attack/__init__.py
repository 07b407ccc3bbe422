"""An attack: thousands of odd texts, bundles, inputs, files, commands and names, none of which may do any harm.

`python -m muchado.conform.attack` runs it. docs/internals/attack.md describes it.
"""
