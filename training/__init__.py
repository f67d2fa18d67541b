"""How the data files beside the code are made: each module is one command."""
