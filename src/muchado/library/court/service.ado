# Who serves whom.

library "court/service"
  uses "core/bonds"

status "A serves B", public
