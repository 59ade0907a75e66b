package crosscase.extract.rtf;

/** What applies within one group of an RTF file: where its text goes, and how it is formatted. */
final class RtfGroup {
  /** Where the text of a group goes. */
  enum Destination {
    BODY,
    /** A note or a text box. */
    ASIDE,
    /** The bullet or number of a list item. */
    LIST_MARK,
    FONTS,
    STYLES,
    /** A drawing, which may contain a text box. */
    DRAWING,
    DISCARDED
  }

  Destination destination;

  /** Whether this group, and not one around it, set the destination. */
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

  /** A group inside this one, which inherits its state. */
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
