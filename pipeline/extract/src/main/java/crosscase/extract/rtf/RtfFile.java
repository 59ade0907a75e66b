package crosscase.extract.rtf;

import crosscase.corpus.LeftOut;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.TooMuchTextException;
import crosscase.extract.office.WordStyles;
import crosscase.extract.rtf.RtfGroup.Destination;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads an RTF file with its styles, lists, tables, notes and pages, none of which Tika reports.
 *
 * <p>Comments, deleted and hidden text, field codes, headers and footers are left out. The control
 * words are those of the RTF Specification 1.9.1.
 */
public final class RtfFile {
  private static final int MAX_DEPTH = 1_000;

  private final RtfScanner scanner;
  private final RtfCharsets fonts = new RtfCharsets();
  private final WordStyles wordStyles = new WordStyles();
  private final RtfStyles styles = new RtfStyles(wordStyles);
  private final RtfBody body = new RtfBody(wordStyles);
  private final RtfAsides asides = new RtfAsides(body);
  private final RtfTextDecoder text = new RtfTextDecoder();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private OptionalInt pages = OptionalInt.empty();
  private int defaultFont;
  private int comments;
  private boolean isOptional;

  private RtfFile(byte[] file) {
    scanner = new RtfScanner(file);
    groups.push(RtfGroup.root());
  }

  public static FileContent read(byte[] file, String mediaType)
      throws IOException, TooMuchTextException {
    return new RtfFile(file).content(mediaType);
  }

  private FileContent content(String mediaType) throws IOException, TooMuchTextException {
    for (RtfScanner.Token token = scanner.next();
        token != RtfScanner.Token.END;
        token = scanner.next()) {
      handle(token);
    }
    flushText();
    List<String> warnings = new ArrayList<>();
    if (groups.size() > 1) {
      warnings.add("The file is cut off: its end may be missing.");
    }
    while (groups.size() > 1) {
      close();
    }
    return body.content(mediaType, pages, warnings)
        .withLeftOut(LeftOut.of(LeftOut.Thing.COMMENT, comments));
  }

  private void handle(RtfScanner.Token token) throws IOException, TooMuchTextException {
    switch (token) {
      case OPEN -> open();
      case CLOSE -> close();
      case CHARACTER -> text.add(scanner.character());
      default -> {
        String word = scanner.name();
        if (word.equals("'")) {
          if (scanner.number(-1) >= 0) {
            text.add(scanner.character());
          }
        } else if (word.equals("u")) {
          text.add(scanner.number(0), groups.element().skipAfterUnicode, charset());
        } else if (!RtfMarkup.character(word).isEmpty()) {
          text.add(RtfMarkup.character(word), charset());
        } else {
          flushText();
          handle(word);
        }
      }
    }
  }

  private void open() throws IOException, TooMuchTextException {
    flushText();
    if (groups.size() > MAX_DEPTH) {
      throw new IOException("groups are nested too deeply");
    }
    groups.push(groups.element().inside());
    if (groups.element().destination == Destination.STYLES) {
      styles.begin();
    }
  }

  private void close() throws TooMuchTextException {
    flushText();
    if (groups.size() == 1) {
      return;
    }
    RtfGroup closed = groups.pop();
    if (closed.destination == Destination.ASIDE && closed.isDestinationStart) {
      asides.end();
    } else if (closed.destination == Destination.STYLES) {
      styles.end();
    }
  }

  private Charset charset() {
    return fonts.charset(groups.element().font);
  }

  private void flushText() throws TooMuchTextException {
    String words = text.take(charset());
    RtfGroup group = groups.element();
    if (words.isEmpty() || group.isHidden || group.isDeleted) {
      return;
    }
    switch (group.destination) {
      case BODY -> body.append(words, group);
      case ASIDE -> asides.append(words);
      case LIST_MARK -> body.setListMark(words);
      case STYLES -> styles.appendName(words);
      default -> {}
    }
  }

  private void handle(String word) {
    RtfGroup group = groups.element();
    boolean wasOptional = isOptional;
    isOptional = word.equals("*");
    if (word.equals("nofpages") && scanner.number(0) > 0) {
      pages = OptionalInt.of(scanner.number(0));
    }
    if (isOptional || group.destination == Destination.DISCARDED) {
      return;
    }
    if (!setDestination(word, group) && wasOptional) {
      group.sendTo(Destination.DISCARDED);
    }
    switch (group.destination) {
      case FONTS -> fonts.handle(word, scanner.number(0));
      case STYLES -> styles.handle(word, scanner.number(0));
      case BODY -> handleInBody(word, group);
      case ASIDE -> handleInAside(word);
      default -> {}
    }
    handleCharacter(word, group);
  }

  /** Whether the control word decides where the text of the group goes; if so, sets it. */
  private boolean setDestination(String word, RtfGroup group) {
    comments += word.equals("annotation") ? 1 : 0;
    switch (word) {
      case "fonttbl" -> group.sendTo(Destination.FONTS);
      case "stylesheet" -> group.sendTo(Destination.STYLES);
      case "listtext", "pntext" -> group.sendTo(Destination.LIST_MARK);
      case "shpinst", "do" -> group.sendTo(Destination.DRAWING);
      case "footnote" -> aside("note", group);
      case "shptxt", "dptxbxtext" -> aside("box", group);
      case "nesttableprops" -> {}
      default -> {
        if (!RtfMarkup.isDiscarded(word)) {
          return false;
        }
        group.sendTo(Destination.DISCARDED);
      }
    }
    return true;
  }

  private void aside(String style, RtfGroup group) {
    group.sendTo(Destination.ASIDE);
    group.plainParagraph();
    asides.begin(style);
  }

  private void handleInBody(String word, RtfGroup group) {
    switch (word) {
      case "par", "\n", "\r" -> body.endParagraph(group);
      case "cell" -> body.endCell();
      case "row" -> body.endRow();
      case "trowd" -> body.beginRow();
      case "nestcell", "nestrow" -> body.endParagraph(group);
      case "page" -> body.nextPage();
      case "sect" -> {
        body.endParagraph(group);
        body.nextSection(true);
      }
      case "sbknone", "sbkcol" -> body.nextSection(false);
      default -> handleParagraph(word, group);
    }
  }

  private void handleParagraph(String word, RtfGroup group) {
    switch (word) {
      case "pard" -> group.plainParagraph();
      case "s" -> group.style = scanner.number(0);
      case "outlinelevel" -> group.outline = String.valueOf(scanner.number(9));
      case "intbl" -> group.isInTable = scanner.isOn();
      case "pagebb" -> {
        if (scanner.isOn()) {
          body.nextPage();
        }
      }
      default -> {}
    }
  }

  private void handleInAside(String word) {
    switch (word) {
      case "par", "\n", "\r", "cell", "row" -> asides.endParagraph();
      default -> {}
    }
  }

  private void handleCharacter(String word, RtfGroup group) {
    switch (word) {
      case "plain" -> group.plainCharacters(defaultFont);
      case "b" -> group.isBold = scanner.isOn();
      case "v" -> group.isHidden = scanner.isOn();
      case "deleted" -> group.isDeleted = scanner.isOn();
      case "f" -> group.font = scanner.number(0);
      case "uc" -> group.skipAfterUnicode = scanner.number(1);
      case "deff" -> {
        defaultFont = scanner.number(0);
        group.font = defaultFont;
      }
      case "ansicpg", "mac", "pc", "pca" -> fonts.fileCharset(word, scanner.number(0));
      default -> {}
    }
  }
}
