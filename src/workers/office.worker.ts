import { docxFile } from './docx-file.ts';
import type { OfficeReply, OfficeRequest } from './office-messages.ts';

addEventListener('message', ({ data }: MessageEvent<OfficeRequest>) => {
  void answer(data);
});

async function answer({ id, copies, appendix }: OfficeRequest): Promise<void> {
  try {
    reply({ id, ok: true, file: await docxFile(copies, appendix) });
  } catch {
    reply({ id, ok: false, code: 'failed' });
  }
}

function reply(message: OfficeReply): void {
  postMessage(message);
}
