// A morning at school: you only look on, and ask what people know.
EXTERNAL until(time)
EXTERNAL knows(person, sentence)
EXTERNAL feels(person, quality, toward)
EXTERNAL said(person)

The flowers are out in the shop window. It is Monday.
-> noon

=== noon ===
~ until("Monday 12:45")
{said("Hinata")}
Ino's heart stands at {feels("Ino", "love", "Naruto")}.
{ knows("Hinata", "Naruto broke up with Sakura"):
    Hinata has heard about Naruto and Sakura.
- else:
    Hinata has heard nothing yet.
}
+ [Wait until school is over] -> later
+ [Leave it at that] -> END

=== later ===
~ until("Monday 16:00")
{said("Hinata")}
-> END

=== a_crush ===
// muchado: Ino's love toward Naruto is at least 40
She looks over, and looks away.
-> DONE

=== all_known ===
// muchado: Naruto breaks up with Sakura and Hinata knows that Naruto broke up with Sakura
Somebody has told her.
-> DONE
