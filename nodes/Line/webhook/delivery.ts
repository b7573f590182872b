import type { Delivery, LineEvent } from '../wire';

/** A delivery out of its bytes, or undefined for something that LINE does not send. */
export function readDelivery(body: Uint8Array): Delivery | undefined {
	try {
		const read = JSON.parse(Buffer.from(body).toString('utf8')) as Partial<Delivery> | null;
		if (!Array.isArray(read?.events)) return undefined;
		return { destination: read.destination, events: read.events.filter(isEvent) };
	} catch {
		return undefined;
	}
}

/** Types, properties and values grow without notice: nothing else is asked of an event. */
const isEvent = (event: unknown): event is LineEvent =>
	typeof event === 'object' &&
	event !== null &&
	typeof (event as { type?: unknown }).type === 'string';
