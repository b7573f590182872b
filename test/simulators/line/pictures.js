const { deflateSync } = require('node:zlib');

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** CRC-32 as PNG wants it; node:zlib has one only from Node 22 on. */
function crc32(bytes) {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name, data) {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const frame = Buffer.alloc(4);
	frame.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([frame, body, sum]);
}

/** A white PNG of the given size; `padding` bytes make the file heavier. */
function pngOf(width, height, { padding = 0 } = {}) {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = 1; // one bit a pixel, grey
	const row = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
	row[0] = 0;
	const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
	const extra = padding > 0 ? [chunk('teSt', Buffer.alloc(padding))] : [];
	const parts = [
		chunk('IHDR', header),
		...extra,
		chunk('IDAT', pixels),
		chunk('IEND', Buffer.alloc(0)),
	];
	return Buffer.concat([PNG, ...parts]);
}

/** `{ type, width, height }` of a PNG or JPEG, undefined for anything else. */
function pictureSize(bytes) {
	if (bytes.subarray(0, 8).equals(PNG) && bytes.length >= 24) {
		return { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
	}
	if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
	for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
		const marker = bytes[at + 1];
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) {
			const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
			return { type: 'image/jpeg', width, height };
		}
		at += 2 + bytes.readUInt16BE(at + 2);
	}
	return undefined;
}

module.exports = { pictureSize, pngOf };
