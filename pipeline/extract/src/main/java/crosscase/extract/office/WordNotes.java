package crosscase.extract.office;

import crosscase.extract.files.TextLimit;
import crosscase.extract.files.TooMuchTextException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the footnotes or endnotes of a docx, which are in parts of their own. */
final class WordNotes extends DefaultHandler {
  private final Map<String, List<String>> notes = new HashMap<>();
  private List<String> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean isInText;
  private int deleted;
  private long characters;

  /** The paragraphs of a note, given the name of the element that refers to it and its id. */
  List<String> paragraphsOf(String mark, String id) {
    return notes.getOrDefault(mark + id, List.of());
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "footnote", "endnote" -> {
        paragraphs = new ArrayList<>();
        notes.put(name + "Reference" + WordMarkup.value(attributes, "id"), paragraphs);
      }
      case "del", "Fallback" -> deleted++;
      case "t" -> isInText = true;
      case "tab", "br" -> text.append(' ');
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "p" -> {
        if (!text.toString().isBlank()) {
          paragraphs.add(text.toString());
        }
        text.setLength(0);
      }
      case "del", "Fallback" -> deleted--;
      case "t" -> isInText = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws TooMuchTextException {
    characters += length;
    if (characters > TextLimit.MAX_CHARACTERS) {
      throw new TooMuchTextException();
    }
    if (isInText && deleted == 0) {
      text.append(buffer, start, length);
    }
  }
}
