"""What bytes of RFC 6455 the host is sent, and what must come: a table.

A case is (name, bytes, verdict): ANSWERED (a pong of ours, the socket stays), QUIET (nothing comes, and the socket
stays: a ping of ours after it is answered), a close code, or a control frame that comes first (opcode, payload).
"""
import struct

ANSWERED, QUIET = "answered", "quiet"
PING = b'{"type":"ping"}'
MASK = b"\x11\x22\x33\x44"
LARGEST = 16 * 1024
CONT, TEXT, BINARY, CLOSE, WSPING, WSPONG = 0, 1, 2, 8, 9, 10


def frame(opcode, payload=b"", fin=1, rsv=0, mask=MASK, length=None, wide=None):
    """`length` lies about it; `wide` writes it in 2 or 8 bytes though it might be shorter."""
    count = len(payload) if length is None else length
    wide = wide or (0 if count < 126 else 2 if count < 65536 else 8)
    small = {0: count & 127, 2: 126, 8: 127}[wide]
    head = bytes([fin << 7 | rsv << 4 | opcode, (0x80 if mask is not None else 0) | small])
    head += struct.pack(">H", count) if wide == 2 else struct.pack(">Q", count) if wide == 8 else b""
    if mask is None:
        return head + payload
    return head + mask + bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload))


def parts(*pieces, opcode=TEXT, between=b""):
    """One message in so many frames."""
    return between.join(frame(opcode if at == 0 else CONT, piece, fin=int(at == len(pieces) - 1))
                        for at, piece in enumerate(pieces))


def padded(size):
    return PING + b" " * (size - len(PING))


def text_of(value):
    return b'{"type":"ping","a":"' + value + b'"}'


def closing(code, reason=b""):
    return frame(CLOSE, struct.pack(">H", code) + reason)


def of_masks():
    yield "masked", frame(TEXT, PING), ANSWERED
    yield "masked with zeros", frame(TEXT, PING, mask=b"\0\0\0\0"), ANSWERED
    yield "masked with ones", frame(TEXT, PING, mask=b"\xff\xff\xff\xff"), ANSWERED
    for opcode in (TEXT, CONT, BINARY, WSPING, WSPONG, CLOSE):
        yield f"not masked, opcode {opcode}", frame(opcode, b"" if opcode >= 8 else PING, mask=None), 1002
    yield "second frame not masked", frame(TEXT, PING[:4], fin=0) + frame(CONT, PING[4:], mask=None), 1002


def of_reserved_bits():
    for rsv in range(1, 8):
        yield f"reserved bits {rsv}, text", frame(TEXT, PING, rsv=rsv), 1002
    for opcode in (WSPING, WSPONG, CLOSE):
        yield f"reserved bit 4, opcode {opcode}", frame(opcode, rsv=4), 1002
        yield f"reserved bit 1, opcode {opcode}", frame(opcode, rsv=1), 1002
    yield "reserved bit in the second frame", frame(TEXT, PING[:4], fin=0) + frame(CONT, PING[4:], rsv=4), 1002


def of_opcodes():
    for opcode in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15):
        yield f"opcode {opcode}", frame(opcode, PING), 1002
        yield f"opcode {opcode}, empty, after a message", frame(TEXT, PING) + frame(opcode), 1002
    yield "binary", frame(BINARY, PING), 1003
    yield "binary, empty", frame(BINARY), 1003
    yield "binary in two", parts(PING[:4], PING[4:], opcode=BINARY), 1003


def of_lengths():
    for size in (125, 126, 127, 128, 4096, 65536 // 4 - 1, LARGEST):
        yield f"{size} bytes", frame(TEXT, padded(size)), ANSWERED
    for size in (LARGEST + 1, 65535, 65536, 1 << 20):
        yield f"{size} bytes", frame(TEXT, padded(size)), 1009
    for size in (65537, 1 << 31, (1 << 63) - 1, 1 << 63, (1 << 64) - 1):
        yield f"{size} bytes, announced", frame(TEXT, b"", length=size, wide=8), 1009
    yield "16385 bytes, said in 8", frame(TEXT, b"", length=LARGEST + 1, wide=8), 1002
    yield "15 bytes, said in 2", frame(TEXT, PING, wide=2), 1002
    yield "15 bytes, said in 8", frame(TEXT, PING, wide=8), 1002
    yield "126 bytes, said in 8", frame(TEXT, padded(126), wide=8), 1002
    yield "ping of 4 bytes, said in 2", frame(WSPING, b"abcd", wide=2), 1002


def of_parts():
    yield "two parts", parts(PING[:5], PING[5:]), ANSWERED
    yield "a byte a part", parts(*(PING[at:at + 1] for at in range(len(PING)))), ANSWERED
    yield "empty parts", parts(b"", b"", PING, b"", b""), ANSWERED
    yield "a first part of nothing", parts(b"", PING), ANSWERED
    yield "ping between", parts(PING[:5], PING[5:], between=frame(WSPING, b"hey")), (WSPONG, b"hey")
    yield "pong between", parts(PING[:5], PING[5:], between=frame(WSPONG, b"hey")), ANSWERED
    yield "close between", frame(TEXT, PING[:5], fin=0) + closing(1000), 1000
    yield "a part without a first", frame(CONT, PING), 1002
    yield "a part without a first, not the last", frame(CONT, PING, fin=0), 1002
    yield "a part after the last", parts(PING[:5], PING[5:]) + frame(CONT, b"x"), 1002
    yield "a message within a message", frame(TEXT, PING[:5], fin=0) + frame(TEXT, PING), 1002
    yield "a binary message within", frame(TEXT, PING[:5], fin=0) + frame(BINARY, PING), 1002
    yield "parts, a byte too much", parts(b" " * LARGEST, b" "), 1009
    yield "parts, much too much", parts(*[b" " * 4096] * 5), 1009
    yield "parts, exactly as much as may be", parts(PING, b" " * (LARGEST - len(PING))), ANSWERED
    yield "an unfinished message", frame(TEXT, PING[:5], fin=0), QUIET + " part"
    yield "two messages at once", frame(TEXT, PING) * 2, ANSWERED
    yield "no message", frame(TEXT, b""), "unread"


def of_controls():
    yield "ping", frame(WSPING), (WSPONG, b"")
    yield "ping, 125 bytes", frame(WSPING, b"p" * 125), (WSPONG, b"p" * 125)
    yield "ping, no UTF-8", frame(WSPING, b"\xff\xfe\x00"), (WSPONG, b"\xff\xfe\x00")
    yield "pong nobody asked for", frame(WSPONG, b"x"), QUIET
    yield "ten pongs", frame(WSPONG, b"x") * 10, QUIET
    for opcode in (WSPING, WSPONG, CLOSE):
        yield f"opcode {opcode}, 126 bytes", frame(opcode, b"\x03\xe8" + b"c" * 124), 1002
        yield f"opcode {opcode}, 16 kB", frame(opcode, b"\x03\xe8" + b"c" * 16000), 1002
        yield f"opcode {opcode} in parts", frame(opcode, b"", fin=0), 1002


def of_closing():
    yield "close, no code", frame(CLOSE), 1000
    yield "close, one byte", frame(CLOSE, b"\x03"), 1002
    for code in (1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999):
        yield f"close {code}", closing(code), code
    for code in (0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999):
        yield f"close {code}, which is none", closing(code), 1002
    # The RFC knows none above 4999, the library lets them be: the socket is closed with what was said.
    for code in (5000, 65535):
        yield f"close {code}", closing(code), code
    yield "close, a reason", closing(1000, "à bientôt".encode()), 1000
    yield "close, the longest reason", closing(1000, b"r" * 123), 1000
    yield "close, a reason of no UTF-8", closing(1000, b"\xc3\x28"), 1002
    yield "close, then a message", closing(1000) + frame(TEXT, PING), 1000
    yield "close, then a fault", closing(1000) + frame(3), 1000


def of_utf8():
    for name, good in (("two bytes", "é"), ("three bytes", "€"), ("four bytes", "😀"), ("the last", "\U0010ffff"),
                       ("no character", "\ufffe"), ("a lone mark", "\ufeff")):
        yield name, frame(TEXT, text_of(good.encode())), "unread"
        yield f"{name}, split within", parts(*(text_of(good.encode())[at:at + 1] for at in range(29)), text_of(good.encode())[29:]), "unread"
    for name, bad in (("a lone follower", b"\x80"), ("a cut start", b"\xc3"), ("a wrong follower", b"\xc3\x28"),
                      ("two for one", b"\xc0\xaf"), ("three for one", b"\xe0\x80\xaf"), ("four for one", b"\xf0\x80\x80\xaf"),
                      ("a surrogate", b"\xed\xa0\x80"), ("a pair of them", b"\xed\xa0\xbd\xed\xb8\x80"),
                      ("behind the last", b"\xf4\x90\x80\x80"), ("five bytes", b"\xf8\x88\x80\x80\x80"), ("fe", b"\xfe"), ("ff", b"\xff")):
        yield name, frame(TEXT, text_of(bad)), 1007
        yield f"{name}, in two parts", parts(text_of(bad)[:21], text_of(bad)[21:]), 1007
    yield "a character cut by the end", frame(TEXT, b'"\xe2\x82'), 1007
    yield "a character cut by the end of the last part", parts(b'"', b"\xe2\x82"), 1007


def cases():
    for family in (of_masks, of_reserved_bits, of_opcodes, of_lengths, of_parts, of_controls, of_closing, of_utf8):
        for name, bytes_, verdict in family():
            yield f"{family.__name__[3:]}: {name}", bytes_, verdict
