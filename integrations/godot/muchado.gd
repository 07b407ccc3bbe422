# A town that `muchado serve` plays, for Godot 3: put this node into your scene.
#
#	var town = preload("res://muchado.gd").new()
#	add_child(town)
#	var fault = yield(town.open("ws://127.0.0.1:8128/socket", token), "completed")
#	var found = yield(town.ask("next", {"person": "Ino"}), "completed")
#
# `ask` gives the answer as a dictionary. What was refused is {"refused": a sentence, "status": a number}.
# Every ask, with its fields: docs/reference/serve.md.
extends Node

signal opened(fault)
signal answered(message)

# So many seconds a server is waited for that does not answer.
const PATIENCE = 10.0

var is_open = false

var _socket = WebSocketClient.new()
var _number = 0
var _tries = 0


func _init():
	# The largest message either way, in KiB, and how many may wait.
	_socket.set_buffers(4096, 64, 4096, 64)
	_socket.connect("connection_established", self, "_on_opened")
	_socket.connect("connection_error", self, "_on_closed")
	_socket.connect("connection_closed", self, "_on_closed")
	_socket.connect("data_received", self, "_on_received")


func _process(_delta):
	_socket.poll()


# Come in. Gives "" once that is done, or a sentence that says why it cannot be.
func open(url, token):
	if _socket.connect_to_url(url, PoolStringArray(["muchado", token])) != OK:
		yield(get_tree(), "idle_frame")
		return "%s is no address of a server." % url
	_tries += 1
	get_tree().create_timer(PATIENCE).connect("timeout", self, "_on_late", [_tries])
	return yield(self, "opened")


# Ask something. Asks are answered in the order in which they were sent.
func ask(name, fields = {}):
	if typeof(name) != TYPE_STRING or typeof(fields) != TYPE_DICTIONARY:
		yield(get_tree(), "idle_frame")
		return {"refused": "Ask with a name and a dictionary: town.ask(\"next\", {\"person\": \"Ino\"}).", "status": 400}
	_number += 1
	var number = _number
	var message = fields.duplicate()
	message["ask"] = name
	message["id"] = number
	var text = to_json(message)
	if validate_json(text) != "":
		yield(get_tree(), "idle_frame")
		return {"refused": "%s: a number in this is none, such as inf or nan." % name, "status": 400}
	if not is_open or _socket.get_peer(1).put_packet(text.to_utf8()) != OK:
		yield(get_tree(), "idle_frame")
		return {"refused": "The server is not reached.", "status": 503}
	var found = yield(self, "answered")
	while found.get("id") != number and found.get("status") != 503:
		found = yield(self, "answered")
	return found.get("answer", found)


# Have the town played on to the next turning point of somebody: their turn, or null at the end. What was refused is
# given as by `ask`, and stands in Godot's list of errors.
func turning_point(person):
	var found = yield(ask("turning_point", {"person": person}), "completed")
	if found.has("refused"):
		push_error("turning_point: %s" % found.refused)
		return found
	return found.turn


# Leave; the town is given up. Save it before, if it is to go on.
func close():
	is_open = false
	_socket.disconnect_from_host(1000, "")


func _on_opened(_protocol):
	_socket.get_peer(1).set_write_mode(WebSocketPeer.WRITE_MODE_TEXT)
	is_open = true
	emit_signal("opened", "")


func _on_late(tries):
	if tries == _tries and not is_open:
		_socket.disconnect_from_host(1000, "")
		emit_signal("opened", "The server does not answer: is this the address that `muchado serve` printed?")


func _on_closed(_clean = false):
	is_open = false
	emit_signal("opened", "The server does not let us in: is it there, and is the token right?")
	emit_signal("answered", {"refused": "The server is not reached.", "status": 503})


func _on_received():
	var text = _socket.get_peer(1).get_packet().get_string_from_utf8()
	var found = parse_json(text)
	if found is Dictionary:
		emit_signal("answered", found)
