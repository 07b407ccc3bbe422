library "odd"

person Ada, she
