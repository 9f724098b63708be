// What any program takes to start and to end.
return 0;
