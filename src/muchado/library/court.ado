# Service and intrigue.

library "court"
  uses "court/schemes"
  uses "court/service"
