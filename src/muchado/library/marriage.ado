# Asking in marriage, betrothal and wedding.

library "marriage"
  uses "romance+marriage/betrothal"
