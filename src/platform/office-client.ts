import type { Office } from '#app/ports.ts';
import { failure, success } from '#core/result.ts';
import type { OfficeReply, OfficeRequest } from '#workers/office-messages.ts';
import workerAddress from '#workers/office.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';
import { workerClient } from './worker-client.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes files in the office worker. */
export function officeClient(start: () => Worker = () => startWorker(workerAddress)): Office {
  const { prepare, ask } = workerClient<OfficeRequest, OfficeReply>(start);
  return {
    prepare,
    docx: async (copies, appendix) => {
      const reply = await ask((id) => ({ id, kind: 'docx', copies, appendix }));
      return reply?.ok ? success(new Blob([reply.file], { type: DOCX_TYPE })) : failure({ code: 'failed' });
    },
  };
}
