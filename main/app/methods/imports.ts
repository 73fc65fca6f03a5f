import type { ImportDetail, importsMethods } from '../../../shared/contract/imports.ts';
import { importDetail, listImports, previewUndo, undoImport } from '../../ledger/imports.ts';
import { forgetLayout, listLayouts } from '../../ledger/layouts.ts';
import { setRowAside, takeBackRow } from '../../ledger/mend-row.ts';
import type { RowPlace } from '../../ledger/told-rows.ts';
import { casesOnImport } from '../cases.ts';
import { compareCharges, followClaims } from '../compare.ts';
import type { Ground, Methods } from '../context.ts';
import { importFiles } from '../import.ts';
import { layoutAsFile, takeLayoutFile } from '../layout-files.ts';
import { inEncoding, previewOf, tellLayout } from '../layouts.ts';
import { mend } from '../mend.ts';

/** Statements: reading them, mending what could not be read, and what was told of layouts. */
export function importsOver({ db, context, changed }: Ground): Methods<typeof importsMethods> {
  const changedRow = (place: RowPlace, change: () => void): ImportDetail => {
    change();
    compareCharges(db, context.log);
    followClaims(db, context.now(), context.log);
    return changed(importDetail(db, place.import));
  };

  return {
    'imports.run': ({ job, uploads, ask, encodings }) => {
      const files = uploads.map((upload) =>
        inEncoding(context.takeUpload(upload), encodings?.find((one) => one.upload === upload)?.encoding),
      );
      const result = importFiles(db, files, {
        progress: (phase, index, done, total) =>
          context.emit({
            type: 'import-progress',
            job,
            file: files[index]?.name ?? '',
            index,
            files: files.length,
            phase,
            done,
            total,
          }),
        stopped: () => context.stopped(job),
        log: context.log,
        now: context.now,
        account: null,
        asks: ask ?? false,
      });
      followClaims(db, context.now(), context.log);
      return changed(result);
    },
    'imports.preview': ({ upload, said, encoding }) =>
      previewOf(db, inEncoding(context.takeUpload(upload), encoding), said),
    'imports.list': () => listImports(db),
    'imports.detail': (input) => importDetail(db, input.import),
    'imports.cases': (input) => casesOnImport(db, input.import),
    'imports.undoPreview': (input) => previewUndo(db, input.import),
    'imports.undo': (input) => {
      const undone = undoImport(db, input.import);
      compareCharges(db, context.log);
      return changed(undone);
    },

    'imports.mendRow': (input) => changedRow(input, () => mend(db, input, context.now())),
    'imports.setRowAside': (input) =>
      changedRow(input, () => setRowAside(db, input, context.now().toISOString())),
    'imports.takeBackRow': (input) => changedRow(input, () => takeBackRow(db, input)),

    'layouts.list': () => listLayouts(db),
    'layouts.tell': (layout) => changed(tellLayout(db, layout, context.now())),
    'layouts.file': ({ fingerprint }) => layoutAsFile(db, fingerprint),
    'layouts.take': ({ upload }) => changed(takeLayoutFile(db, context.takeUpload(upload), context.now())),
    'layouts.forget': ({ fingerprint }) => {
      forgetLayout(db, fingerprint);
      return changed(null);
    },
  };
}
