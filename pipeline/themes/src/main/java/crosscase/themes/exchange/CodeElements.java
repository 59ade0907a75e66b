package crosscase.themes.exchange;

import crosscase.themes.Theme;
import crosscase.themes.codebook.ThemeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Converts themes to and from the nested {@code Code} elements of REFI-QDA. */
public final class CodeElements {
  private final List<Theme> themes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<UUID> guids = new HashSet<>();

  /** Writes the element {@code Codes}, with each theme nested in its parent. */
  static void write(List<Theme> themes, XmlWriter xml) throws IOException {
    xml.start("Codes");
    write(themes, Optional.empty(), xml);
    xml.end();
  }

  private static void write(List<Theme> themes, Optional<String> parent, XmlWriter xml)
      throws IOException {
    for (Theme theme : themes) {
      if (theme.parent().equals(parent)) {
        xml.start("Code");
        xml.attribute("guid", theme.guid());
        xml.attribute("name", theme.label());
        xml.attribute("isCodable", true);
        if (theme.colour().isPresent()) {
          xml.attribute("color", theme.colour().get());
        }
        xml.element("Description", CodeDescription.write(theme));
        write(themes, Optional.of(theme.id()), xml);
        xml.end();
      }
    }
  }

  /** Reads {@code Code} elements; gives a warning for anything that a theme cannot hold. */
  void read(List<XmlNode> codes) {
    read(codes, Optional.empty());
  }

  List<Theme> themes() {
    return themes;
  }

  List<String> warnings() {
    return warnings;
  }

  private void read(List<XmlNode> codes, Optional<String> parent) {
    for (XmlNode code : codes) {
      Theme theme = theme(code, parent);
      themes.add(theme);
      if (!code.attribute("isCodable").matches("true|1|")) {
        warnings.add(
            "'%s' is a folder in the file; here it becomes a theme.".formatted(theme.label()));
      }
      read(code.childrenNamed("Code"), Optional.of(theme.id()));
    }
  }

  private Theme theme(XmlNode code, Optional<String> parent) {
    CodeDescription text = CodeDescription.parse(code.textOf("Description"));
    String label = code.attribute("name").strip();
    String id =
        uniqueId(
            text.text(CodeDescription.Part.ID).isEmpty()
                ? label
                : text.text(CodeDescription.Part.ID));
    UUID guid = code.guid("guid").filter(guids::add).orElseGet(() -> Theme.guidOf(id));
    return new Theme(
        id,
        guid,
        label.isEmpty() ? id : label,
        parent,
        Optional.of(code.attribute("color")).filter(c -> ThemeReader.COLOUR.matcher(c).matches()),
        text.guidance(),
        text.queries());
  }

  private String uniqueId(String name) {
    String id = idFromName(name);
    String unused = id;
    for (int n = 2; !ids.add(unused); n++) {
      unused = id + "-" + n;
    }
    if (!unused.equals(id)) {
      warnings.add("Two codes would have the id '%s'; one is now '%s'.".formatted(id, unused));
    }
    return unused;
  }

  /** Makes an id from a name: {@code Control (of us)} becomes {@code control-of-us}. */
  public static String idFromName(String name) {
    String id =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return id.isEmpty() ? "theme" : id;
  }
}
