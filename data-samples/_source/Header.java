import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The lines above {@code ---}; the case is empty for interviews that belong to none. */
record Header(
    String title,
    String caseName,
    Kind kind,
    LocalDate date,
    String region,
    Format format,
    Labels labels,
    List<Speaker> speakers) {
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  Header {
    speakers = List.copyOf(speakers);
  }

  String longDate() {
    return LONG_DATE.format(date);
  }

  /** The line under the title: a transcript says what the date is, a report only gives it. */
  String dateLine() {
    return kind == Kind.REPORT ? longDate() : "Date: " + longDate();
  }
}
