// Our own search, without the widget around it.
import { openOurs } from '../ours.js';

export async function open(_size: number, feed: string) {
  const collection = await openOurs(new URL(feed, location.href).href);
  return (text: string) => collection.find({ text, limit: 10 });
}
