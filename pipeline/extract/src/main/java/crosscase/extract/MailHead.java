package crosscase.extract;

import crosscase.corpus.Description;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a mail: it describes what the mail says, where the metadata does not.
 *
 * @param date as {@code 2025-03-11}; empty where there is none
 */
record MailHead(String subject, String date, String sender, String recipients) {

  static MailHead of(Message mail) {
    return new MailHead(
        words(mail.getSubject()),
        date(mail.getDate()),
        mail.getFrom() == null ? "" : addresses(mail.getFrom()),
        mail.getTo() == null ? "" : addresses(mail.getTo()));
  }

  /** The subject is the title; who wrote to whom are variables. */
  Description describe(Description known) {
    boolean isNamed = !known.title().equals(Metadata.fileName(known.path()));
    Map<String, String> variables = new LinkedHashMap<>(known.variables());
    put(variables, "sender", sender);
    put(variables, "recipients", recipients);
    return new Description(
        known.path(),
        known.caseName(),
        known.kind(),
        isNamed || subject.isEmpty() ? known.title() : subject,
        known.date().isEmpty() ? date : known.date(),
        variables,
        known.roles());
  }

  private static void put(Map<String, String> variables, String name, String value) {
    if (!value.isEmpty()) {
      variables.putIfAbsent(name, value);
    }
  }

  private static String words(@Nullable String text) {
    return text == null ? "" : Typography.oneLine(text);
  }

  private static String date(@Nullable Date date) {
    return date == null ? "" : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String addresses(Iterable<? extends Address> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(MailHead::address)
        .collect(Collectors.joining("; "));
  }

  private static String address(Address address) {
    return address instanceof Mailbox box && box.getName() != null
        ? words("%s <%s>".formatted(box.getName(), box.getAddress()))
        : words(address.toString());
  }
}
