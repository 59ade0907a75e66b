package crosscase.extract.rtf;

/** What holds in one group of an RTF file until it ends: where words go, and how they are set. */
final class RtfGroup {
  /** Where the words of a group go. */
  enum Destination {
    BODY,
    /** A note or a text box. */
    ASIDE,
    /** The bullet or number of a list's item. */
    LIST_MARK,
    FONTS,
    STYLES,
    /** A drawing, in which a text box may be. */
    DRAWING,
    DISCARDED
  }

  Destination destination;

  /** Of the group itself, not of one it is in. */
  boolean isDestinationStart = true;

  int font;
  int skipAfterUnicode = 1;
  int style;
  String outline = "";
  boolean isBold;
  boolean isHidden;
  boolean isDeleted;
  boolean isInTable;

  private RtfGroup(Destination destination) {
    this.destination = destination;
  }

  static RtfGroup root() {
    return new RtfGroup(Destination.BODY);
  }

  /** A group in this one, where all goes on as it is. */
  RtfGroup inside() {
    RtfGroup inside = new RtfGroup(destination);
    inside.isDestinationStart = false;
    inside.font = font;
    inside.skipAfterUnicode = skipAfterUnicode;
    inside.style = style;
    inside.outline = outline;
    inside.isBold = isBold;
    inside.isHidden = isHidden;
    inside.isDeleted = isDeleted;
    inside.isInTable = isInTable;
    return inside;
  }

  void sendTo(Destination other) {
    destination = other;
    isDestinationStart = true;
  }

  /** {@code \pard} */
  void plainParagraph() {
    style = 0;
    outline = "";
    isInTable = false;
  }

  /** {@code \plain} */
  void plainCharacters(int defaultFont) {
    isBold = false;
    isHidden = false;
    isDeleted = false;
    font = defaultFont;
  }
}
