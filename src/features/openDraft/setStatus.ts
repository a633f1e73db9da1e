import { l10n, Uri } from 'vscode';
import type { DraftStatus } from '../../core';
import { questionIdOf, UserError } from '../../host/commands';
import { changeDocument } from '../../host/files/edits';
import { eachOf } from '../../host/files/files';
import { openDocument, toPlace } from '../../host/files/workspaceFiles';
import type { Services } from '../../host/services';

/**
 * Writes `status:` into the active draft, or into drafts of the question in a tree item: `ready` into the latest
 * attempt, `draft` into all that are ready. A file without other unsaved changes is saved.
 */
export async function setStatus(services: Services, argument: unknown, status: DraftStatus): Promise<void> {
  await Promise.all([services.answers.ready(), services.drafts.ready()]);
  const files = chooseFiles(services, argument, status);
  if (files.length === 0) {
    throw new UserError(
      argument === undefined
        ? l10n.t('No draft is open. Open one first.')
        : l10n.t('Start a draft for this question first.'),
    );
  }
  await eachOf(files, async uri => {
    await writeStatus(services, uri, status);
    services.log.info(`Marked ${toPlace(uri)} as ${status}.`);
  });
}

function chooseFiles(services: Services, argument: unknown, status: DraftStatus): readonly Uri[] {
  const { active } = services.drafts;
  const id = questionIdOf(argument, services);
  if (active && (argument === undefined || argument instanceof Uri || id === active.answer.question)) {
    return [active.document.uri];
  }
  const files = id === undefined ? [] : services.answers.filesOf(id);
  if (status === 'ready') return files.slice(-1).map(({ uri }) => uri);
  return files.filter(({ state }) => state === 'ready').map(({ uri }) => uri);
}

async function writeStatus(services: Services, uri: Uri, status: DraftStatus): Promise<void> {
  const document = await openDocument(uri);
  const { setStatusEdits } = await services.reader.load();
  const edits = setStatusEdits(document.getText(), status);
  if (!edits) {
    throw new UserError(l10n.t('The front matter of {0} cannot be read. Fix it first, then try again.', toPlace(uri)));
  }
  if (edits.length > 0) await changeDocument(services, document, edits);
}
