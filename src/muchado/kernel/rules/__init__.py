"""From a bundle's rules to functions of one mind."""
