import { useId, useState } from 'react';
import type { DragEvent } from 'react';
import { useWords } from '../text/language';

// What the store takes, by the ends of their names: the content decides in the end.
const accepted = '.pdf,.ofd,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic,.wav,.mp3,.m4a,.mp4,.mov,.avi';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped or chosen, several at once. */
export function DropZone({ onFiles }: Props) {
  const words = useWords();
  const id = useId();
  const [over, setOver] = useState<'yes' | 'no'>('no');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver('no');
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`drop-zone ${over === 'yes' ? 'drop-zone-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver('yes');
      }}
      onDragLeave={() => setOver('no')}
      onDrop={drop}
    >
      <input
        id={id}
        className="drop-input"
        type="file"
        multiple
        accept={accepted}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen once more.
          target.value = '';
        }}
      />
      <label htmlFor={id} className="drop-button">
        {words.documents.choose}
      </label>
      <span className="quiet">{words.documents.drop}</span>
    </div>
  );
}
