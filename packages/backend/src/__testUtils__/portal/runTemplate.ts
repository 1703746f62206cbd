import { Caller } from './startPortal';
import { until } from './until';

/** What came of a template. */
export interface Run {
  status: 'completed' | 'failed';
  /** What the person sees, a line each. */
  log: string;
  output: { links?: { title: string; url?: string; entityRef?: string }[] };
}

interface TaskEvent {
  type: string;
  body: { message: string; status?: string; output?: Run['output'] };
}

/** Runs a template to its end, as the page of the template does. */
export async function runTemplate(
  { get, post }: Caller,
  templateRef: string,
  values: object,
): Promise<Run> {
  const { status, body } = await post<{ id: string }>('/scaffolder/v2/tasks', {
    templateRef,
    values,
  });
  if (status !== 201) {
    throw new Error(`The scaffolder answers ${status} ${JSON.stringify(body)}`);
  }
  return await until(async () => {
    const { body: events } = await get<TaskEvent[]>(
      `/scaffolder/v2/tasks/${body.id}/events`,
    );
    const end = events.find(({ type }) => type === 'completion');
    if (!end) {
      throw new Error(`Task ${body.id} runs`);
    }
    const isFailed = end.body.status === 'failed' || 'error' in end.body;
    return {
      status: isFailed ? 'failed' : 'completed',
      log: events.map(({ body: { message } }) => message).join('\n'),
      output: end.body.output ?? {},
    };
  });
}
