package crosscase.themes.exchange;

import crosscase.themes.Theme;
import java.util.List;

/** The themes in a file, with one sentence for each thing that was left out. */
public record ImportedThemes(List<Theme> themes, List<String> warnings) {
  public ImportedThemes {
    themes = List.copyOf(themes);
    warnings = List.copyOf(warnings);
  }
}
