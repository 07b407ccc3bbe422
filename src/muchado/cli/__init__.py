"""The command line, `muchado`."""
