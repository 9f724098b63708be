namespace TherapySession; internal static class Placeholder;
