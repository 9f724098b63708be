using System.Globalization;
using System.Text;

namespace VendorValidation;

/// <summary>A small booking system as a vendor might have it: codes of its own, a table of its own, and three faults that nobody there has noticed.</summary>
/// <remarks>
/// The faults: the telephone app closes the room under a code of its own; a timer goes on after the client has stopped; the tablet loses the score of the second goal.
/// Nothing in here knows the library.
/// </remarks>
public static class BookingSystem
{
    private const int Bookings = 30;

    /// <summary>The export that the vendor gives to its customers: one row for each thing that happened.</summary>
    public static string Export()
    {
        var table = new StringBuilder("booking,happened,code,staff,item,detail,age,slot_from,slot_to\n");
        for (var number = 1; number <= Bookings; number++)
            new Booking(number, table).Run();
        return table.ToString();
    }

    private sealed class Booking(int number, StringBuilder table)
    {
        private readonly DateTime _slot = new(2026, 3, 2 + number / 3, 9 + number % 3 * 2, 0, 0);
        private DateTime _clock = new(2026, 3, 2 + number / 3, 8 + number % 3 * 2, 30, 0);

        private bool IsFromTelephone => number % 3 == 0;

        private bool IsFromTablet => number % 5 == 1;

        private bool IsStopped => number is 2 or 8 or 14 or 20;

        public void Run()
        {
            Row("BOOKED");
            if (number == 5)
            {
                Row("CALLED_OFF", detail: "ILL");
                return;
            }

            Agree();
            Prepare();
            Row("ON");
            Row("ACTIVITY_ON", "watercolour");
            Row("SEEN", "hands", "mixed two blues without being shown");
            if (number % 4 == 3)
                Rest();
            if (IsStopped)
                Stop();
            else if (number == Bookings)
                return;
            else
                Finish();

            Listen();
            PutAway();
            Reflect();
        }

        private void Agree()
        {
            Row("ROLES");
            Row("CONSENT", detail: "Y");
            foreach (var paper in new[] { "PLAN", "GUIDE", "RISK", "RISKPLAN" })
                Row("READ", paper, paper == "PLAN" ? "4" : "1");
            Row("GOAL", "hands");
            Row("GOAL", "company");
            Row("SUPPORT");
            Row("PREPARING");
        }

        private void Prepare()
        {
            Row("CHOSE", "watercolour");
            Row("NEEDS");
            foreach (var aspect in new[] { "ACCESS", "SENSES", "SAFETY" })
                Row("ROOM_CHECK", aspect, "OK");
            Row("KIT_OUT", "brushes");
            Row("CONTROL", "slips", "floor dried");
        }

        private void Rest()
        {
            Row("BREAK", detail: "TIRED");
            Row("BREAK_OVER", detail: "tea and ten minutes by the window");
        }

        // The second fault: a timer that opens and closes breaks knows nothing of the client's no.
        private void Stop()
        {
            Row("STOP");
            Row("BREAK", detail: "TIRED");
            Row("BREAK_OVER", detail: "by the timer");
            Row("OFF");
        }

        private void Finish()
        {
            Row("ACTIVITY_OFF", "watercolour", "DONE");
            Row("OFF");
        }

        private void Listen()
        {
            Row("CLIENT_SAYS", detail: "Again on Thursday");
            Row("STAFF_SAYS", detail: "one visual prompt; the wrist tired");
            Row("SCORE", "hands", "0");

            // The third fault: the tablet keeps one score and drops the other.
            if (!IsFromTablet)
                Row("SCORE", "company", "7");
        }

        private void PutAway()
        {
            // The first fault: the telephone app has a code of its own for it.
            Row(IsFromTelephone ? "ROOM_CLOSED" : "TIDYING");
            Row("KIT_BACK", "brushes", "rinsed, dried flat");
            Row("ROOM_LEFT", detail: "OK");
        }

        private void Reflect()
        {
            Row("LOOKING_BACK");
            Row("NOTE", detail: "watercolour, one hour");
            Row("NOTE_OK", staff: "TH");
            Row("REFLECTION", $"r-{number.ToString(CultureInfo.InvariantCulture)}");
            Row("DONE");
        }

        private void Row(string code, string item = "", string detail = "", string staff = "KM")
        {
            var cells = new[]
            {
                string.Create(CultureInfo.InvariantCulture, $"B{number:000}"), _clock.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture), code, staff, item, detail, "81",
                _slot.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), _slot.AddHours(1).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            };
            table.AppendJoin(',', cells.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)).Append('\n');
            _clock = _clock.AddMinutes(2);
        }
    }
}
