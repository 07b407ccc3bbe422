# A town that `muchado serve` plays, for Godot 4: put this node into your scene. It is muchado.gd with other words:
# WebSocketPeer for WebSocketClient, `await` for `yield`, JSON for parse_json and to_json. Our tests run that one.
#
#	var town = preload("res://muchado_godot4.gd").new()
#	add_child(town)
#	var fault = await town.open("ws://127.0.0.1:8128/socket", token)
#	var found = await town.ask("next", {"person": "Ino"})
extends Node

signal opened(fault: String)
signal answered(message: Dictionary)

# So many seconds a server is waited for that does not answer.
const PATIENCE := 10.0

var is_open := false

var _socket := WebSocketPeer.new()
var _number := 0
var _tries := 0


func _init() -> void:
	_socket.inbound_buffer_size = 4 * 1024 * 1024
	_socket.outbound_buffer_size = 4 * 1024 * 1024
	set_process(false)


func _process(_delta: float) -> void:
	_socket.poll()
	match _socket.get_ready_state():
		WebSocketPeer.STATE_OPEN:
			if not is_open:
				is_open = true
				opened.emit("")
			while _socket.get_available_packet_count() > 0:
				var found = JSON.parse_string(_socket.get_packet().get_string_from_utf8())
				if found is Dictionary:
					answered.emit(found)
		WebSocketPeer.STATE_CLOSED:
			is_open = false
			set_process(false)
			opened.emit("The server does not let us in: is it there, and is the token right?")
			answered.emit({"refused": "The server is not reached.", "status": 503})


# Come in. Gives "" once that is done, or a sentence that says why it cannot be.
func open(url: String, token: String) -> String:
	_socket.supported_protocols = PackedStringArray(["muchado", token])
	if _socket.connect_to_url(url) != OK:
		return "%s is no address of a server." % url
	set_process(true)
	_tries += 1
	get_tree().create_timer(PATIENCE).timeout.connect(_on_late.bind(_tries))
	return await opened


# Ask something. Asks are answered in the order in which they were sent.
func ask(what: String, fields: Dictionary = {}) -> Dictionary:
	_number += 1
	var number := _number
	var message := fields.duplicate()
	message["ask"] = what
	message["id"] = number
	var text := JSON.stringify(message)
	if JSON.parse_string(text) == null:
		return {"refused": "%s: a number in this is none, such as inf or nan." % what, "status": 400}
	if not is_open or _socket.send_text(text) != OK:
		return {"refused": "The server is not reached.", "status": 503}
	var found: Dictionary = await answered
	while found.get("id") != number and found.get("status") != 503:
		found = await answered
	return found.get("answer", found)


# Have the town played on to the next turning point of somebody: their turn, or null at the end. What was refused is
# given as by `ask`, and stands in Godot's list of errors.
func turning_point(person: String):
	var found := await ask("turning_point", {"person": person})
	if found.has("refused"):
		push_error("turning_point: %s" % found.refused)
		return found
	return found.turn


# Leave; the town is given up. Save it before, if it is to go on.
func close() -> void:
	is_open = false
	_socket.close()


func _on_late(tries: int) -> void:
	if tries == _tries and not is_open:
		_socket.close()
		opened.emit("The server does not answer: is this the address that `muchado serve` printed?")
