package crosscase.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The styles of a docx or RTF: their names as in Word, outline levels and numbering. */
public final class WordStyles extends DefaultHandler {
  /** One style; {@code level} is that of a heading, from 1, or 0 if it is not a heading. */
  private record Style(String name, String parent, int level, boolean isNumbered) {
    static final Style NONE = new Style("", "", 0, false);
  }

  /** In a malicious file, a style may be based on itself. */
  private static final int MAX_PARENTS = 20;

  private static final Pattern MEANINGFUL_NAME =
      Pattern.compile(
          "heading_\\d|title|list.*|.*quot.*|toc_.*|contents_\\d.*|block_text|.*footnote.*|strong");

  private final Map<String, Style> styles = new HashMap<>();

  /** The meaningful names that have been looked up, by style. */
  private final Map<String, String> names = new HashMap<>();

  private String id = "";
  private Style style = Style.NONE;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String value = WordMarkup.value(attributes, "val");
    switch (name) {
      case "style" -> {
        id = WordMarkup.value(attributes, "styleId");
        style = Style.NONE;
      }
      case "name" ->
          style = new Style(normalized(value), style.parent, style.level, style.isNumbered);
      case "basedOn" -> style = new Style(style.name, value, style.level, style.isNumbered);
      case "outlineLvl" ->
          style = new Style(style.name, style.parent, WordMarkup.level(value), style.isNumbered);
      case "numId" -> style = new Style(style.name, style.parent, style.level, !value.equals("0"));
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("style")) {
      styles.put(id, style);
    }
  }

  /**
   * Adds a style of an RTF; {@code level} is that of a heading, from 1, or 0 if it is not a
   * heading.
   */
  public void add(int number, String name, int parent, int level) {
    styles.put(
        String.valueOf(number), new Style(normalized(name), String.valueOf(parent), level, false));
  }

  /** The style's name, or else that of the first style it is based on that has a meaning here. */
  String name(String style) {
    return names.computeIfAbsent(style, this::meaningfulName);
  }

  private String meaningfulName(String style) {
    return withParents(style).stream()
        .map(Style::name)
        .filter(name -> MEANINGFUL_NAME.matcher(name).matches())
        .findFirst()
        .orElse("");
  }

  /** The level of a heading in this style, from 1; 0 if it is not a heading. */
  int level(String style) {
    return withParents(style).stream()
        .mapToInt(Style::level)
        .filter(l -> l > 0)
        .findFirst()
        .orElse(0);
  }

  boolean isNumbered(String style) {
    return withParents(style).stream().anyMatch(Style::isNumbered);
  }

  /** The style and those it is based on. */
  private List<Style> withParents(String style) {
    List<Style> chain = new ArrayList<>();
    String next = style;
    while (styles.containsKey(next) && chain.size() < MAX_PARENTS) {
      Style found = styles.getOrDefault(next, Style.NONE);
      chain.add(found);
      next = found.parent;
    }
    return chain;
  }

  private static String normalized(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
