import { toDocx } from '#render/docx.ts';
import type { OfficeReply, OfficeRequest } from './office-messages.ts';

addEventListener('message', ({ data }: MessageEvent<OfficeRequest>) => {
  void answer(data);
});

async function answer({ id, copies }: OfficeRequest): Promise<void> {
  try {
    const bytes = await toDocx(copies);
    reply({ id, ok: true, bytes }, [bytes.buffer]);
  } catch {
    reply({ id, ok: false, code: 'failed' }, []);
  }
}

function reply(message: OfficeReply, transfer: Transferable[]): void {
  postMessage(message, { transfer });
}
