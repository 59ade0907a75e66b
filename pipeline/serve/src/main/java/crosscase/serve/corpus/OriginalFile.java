package crosscase.serve.corpus;

/**
 * How a file is shown beside what was read of it.
 *
 * @param view which of the ways below
 * @param text of the file, for a text
 * @param link to the file itself
 * @param isCut whether more text follows
 */
public record OriginalFile(View view, String text, String link, boolean isCut) {
  /** What a browser can show. */
  public enum View {
    TEXT,
    PDF,
    PICTURE,
    /** Another program has to open it. */
    DOWNLOAD,
    /** The file is gone, or its folder is not known. */
    MISSING
  }

  static final OriginalFile NONE = new OriginalFile(View.MISSING, "", "", false);

  public boolean isText() {
    return view == View.TEXT;
  }

  public boolean isPdf() {
    return view == View.PDF;
  }

  public boolean isPicture() {
    return view == View.PICTURE;
  }

  public boolean isMissing() {
    return view == View.MISSING;
  }
}
